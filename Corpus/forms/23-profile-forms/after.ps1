# The office moved; guests of a former partner become guests in the directory too
param([string]$From = 'Old harbour', [string]$To = 'New harbour')
Connect-MgGraph -Scopes 'User-PasswordProfile.ReadWrite.All', 'User.ReadWrite.All' -NoWelcome
$people = Get-MgUser -All -Filter "city eq 'Bergen' and state eq 'Vestland'" | Where-Object { $_.OfficeLocation -eq $From }
foreach ($person in $people) {
    $move = @{
        UserId      = $person.Id
        OfficeLocation        = $To
        StreetAddress = 'Quay 9'
        State         = 'Vestland'
        Country       = 'Norway'
        FaxNumber           = '+47 5550179'
    }
    Update-MgUser @move
    Write-Host "$($person.DisplayName) is at $((Get-MgUser -UserId $person.Id).OfficeLocation) now"
}
Get-MgUser -All -Filter "jobTitle eq 'Consultant'" -Property Id, UserType | Where-Object { $_.UserType -eq 'Member' } | ForEach-Object { Update-MgUser -UserId $_.Id -UserType Guest }
Update-MgUser -UserId 'kiosk@contoso.com' -PasswordPolicies 'DisablePasswordExpiration, DisableStrongPassword'
$viral = Get-MgUser -All -Property Id, UserType | Where-Object { $_.UserType -eq 'Viral' }
"$($viral.Count) unmanaged accounts"
$user = Get-MgUser -UserId 'mads.berg@contoso.com'
Update-MgUser -UserId $user.Id -UserPrincipalName 'mads.holm@contoso.com' -PasswordProfile @{ Password = 'Fjord-Boat-19!'; ForceChangePasswordNextSignIn = $true }
'Fjord-Boat-19!'
"He signs in as $((Get-MgUser -UserId $user.Id).UserPrincipalName)"
