# The office moved; guests of a former partner become guests in the directory too
param([string]$From = 'Old harbour', [string]$To = 'New harbour')
Connect-MsolService
$people = Get-MsolUser -All -City Bergen -State Vestland -Synchronized:$false | Where-Object { $_.Office -eq $From }
foreach ($person in $people) {
    $move = @{
        ObjectId      = $person.ObjectId
        Office        = $To
        StreetAddress = 'Quay 9'
        State         = 'Vestland'
        Country       = 'Norway'
        Fax           = '+47 5550179'
    }
    Set-MsolUser @move
    Write-Host "$($person.DisplayName) is at $((Get-MsolUser -ObjectId $person.ObjectId).Office) now"
}
Get-MsolUser -All -Title 'Consultant' | Where-Object { $_.UserType -eq 'Member' } | Set-MsolUser -UserType Guest
Set-MsolUser -UserPrincipalName 'kiosk@contoso.com' -StrongPasswordRequired $false -PasswordNeverExpires $true
$viral = Get-MsolUser -All | Where-Object { $_.UserType -eq 'Viral' }
"$($viral.Count) unmanaged accounts"
$user = Get-MsolUser -UserPrincipalName 'mads.berg@contoso.com'
Set-MsolUserPrincipalName -ObjectId $user.ObjectId -NewUserPrincipalName 'mads.holm@contoso.com' -NewPassword 'Fjord-Boat-19!'
"He signs in as $((Get-MsolUser -ObjectId $user.ObjectId).UserPrincipalName)"
