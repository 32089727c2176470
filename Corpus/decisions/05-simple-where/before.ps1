# Short forms of Where-Object, old aliases included
Get-MsolUser -All | Where-Object BlockCredential -eq $true | Select-Object DisplayName
Get-MsolUser -All | ? IsLicensed | % UserPrincipalName
Get-MsolUser -All | where WhenCreated -ge '2023-01-01' | select UserPrincipalName, WhenCreated
Get-MsolGroup -All | Where-Object GroupType -eq 'Security' | Sort-Object DisplayName
(Get-MsolUser -All).Where({ $_.PasswordNeverExpires }).Count
