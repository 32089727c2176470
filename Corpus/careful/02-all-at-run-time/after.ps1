# -All is a switch of the script: without it MSOnline stopped at 500 users and 250 groups
param([switch] $All, [string] $Department)
Connect-MgGraph -Scopes 'Group.ReadWrite.All', 'OrgContact.Read.All', 'User.Read.All' -NoWelcome
Get-MgUser -Filter "department eq '$($Department -replace "'", "''")'" -All -Property Id, DisplayName, City | Select-Object -First $(if ($All) { [int]::MaxValue } else { 500 }) | Select-Object DisplayName, City
Get-MgGroup -Filter 'securityEnabled eq true and mailEnabled eq false' -All | Select-Object -First $(if ($All) { [int]::MaxValue } else { 250 }) | Sort-Object DisplayName
Get-MgContact -All | Select-Object DisplayName
Get-MgDirectoryDeletedItemAsUser -All | Select-Object -First $(if ($All) { [int]::MaxValue } else { 500 }) | ForEach-Object { $_.DisplayName }
$guests = Get-MgUser -All -Property Id, UserType | Where-Object { $_.UserType -eq 'Guest' }
Get-MgGroup -Top 250 | ForEach-Object { Remove-MgGroup -GroupId $_.Id }
