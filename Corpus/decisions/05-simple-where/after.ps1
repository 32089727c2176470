# Short forms of Where-Object, old aliases included
Get-MgUser -All -Property Id, AccountEnabled, DisplayName | Where-Object { $_.AccountEnabled -eq $false } | Select-Object DisplayName
Get-MgUser -All -Property Id, AssignedLicenses, UserPrincipalName | ? { $_.AssignedLicenses.Count -gt 0 } | % UserPrincipalName
Get-MgUser -All -Property Id, CreatedDateTime, UserPrincipalName | where CreatedDateTime -ge '2023-01-01' | select UserPrincipalName, @{ n = 'WhenCreated'; e = 'CreatedDateTime' }
Get-MgGroup -All | Where-Object { $_.SecurityEnabled -and -not $_.MailEnabled } | Sort-Object DisplayName
(Get-MgUser -All -Property Id, PasswordPolicies).Where({ $_.PasswordPolicies -match 'DisablePasswordExpiration' }).Count
