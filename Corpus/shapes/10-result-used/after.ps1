# The result is read in another way
$u = Get-MgUser -UserId $upn -Property Id, AssignedLicenses, AccountEnabled
if ($u.AssignedLicenses.Count -gt 0) { 'licensed' }
if ($u.AssignedLicenses.Count -eq 0) { 'not licensed' }
if ($u.AssignedLicenses.Count -gt 0 -and $u.AccountEnabled -eq $true) { 'works' }
$state = $u.AccountEnabled -eq $false
"Blocked: $($u.AccountEnabled -eq $false), licensed: $($u.AssignedLicenses.Count -gt 0), id: $($u.Id)"
"Name $u.DisplayName is not read here"
$all = Get-MgUser -All -Property Id, DisplayName, UserPrincipalName, Mail, BusinessPhones, GivenName, JobTitle, MobilePhone, OfficeLocation, PreferredLanguage, Surname, AssignedLicenses, AccountEnabled, CreatedDateTime, UsageLocation
$all | Select-Object DisplayName, @{ n = 'IsLicensed'; e = { $_.AssignedLicenses.Count -gt 0 } }, @{ n = 'BlockCredential'; e = { $_.AccountEnabled -eq $false } }
$all | Where-Object { $_.AssignedLicenses.Count -gt 0 -and $_.AccountEnabled -eq $true } | Sort-Object CreatedDateTime -Descending | Format-Table DisplayName, @{ n = 'ObjectId'; e = 'Id' }
$all | Where-Object { $_.AssignedLicenses.Count -gt 0 } | Group-Object UsageLocation
$all | Where { $_.AccountEnabled -eq $false }
$all | Select-Object @{ Name = 'Enabled'; Expression = { $_.AccountEnabled -eq $true } }, @{ n = 'Id'; e = { $_.Id } }
$all.UserPrincipalName
($all | Measure-Object).Count
$all[0].Id
$all | Export-Csv .\users.csv -NoTypeInformation
(Get-MgUser -UserId $upn -Property Id, AssignedLicenses).AssignedLicenses.Count -gt 0
return (Get-MgUser -UserId $upn -Property Id, AccountEnabled).AccountEnabled -eq $false
