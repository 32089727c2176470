Connect-MgGraph -Scopes 'User.Read.All' -NoWelcome
Get-MgUser -Filter 'accountEnabled eq false' -All -Property Id, DisplayName, UserPrincipalName, Mail, AssignedLicenses | Where-Object { $_.AssignedLicenses.Count -gt 0 }
Get-MgUser -All -Property Id, DisplayName, UserPrincipalName, Mail, BusinessPhones, GivenName, JobTitle, MobilePhone, OfficeLocation, PreferredLanguage, Surname, AccountEnabled | Where-Object { $_.AccountEnabled -eq $false } | Export-Csv .\blocked.csv -NoTypeInformation
