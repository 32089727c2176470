# Parameters become a filter text
Get-MgUser -All -Filter "department eq 'Research & Development'"
Get-MgUser -All -Filter "department eq 'O''Neill Team'"
Get-MgUser -All -Filter "department eq '$($department -replace "'", "''")'"
Get-MgUser -All -Filter "department eq '$($row.Department -replace "'", "''")' and city eq '$($row.City -replace "'", "''")'"
Get-MgUser -All -Filter 'accountEnabled eq true'
Get-MgUser -All -Filter "accountEnabled eq false and department eq '$($department -replace "'", "''")' and usageLocation eq 'NL'"
$blocked = (Get-MgUser -All -Filter 'accountEnabled eq false' | Measure-Object).Count
if (@(Get-MgUser -All -Filter "department eq '$($department -replace "'", "''")'").Count -eq 0) { Write-Warning "nobody in $department" }
Write-Output "There are $(@(Get-MgUser -All -Filter "country eq 'Netherlands'").Count) people"
$departments | ForEach-Object { Get-MgUser -All -Filter "department eq '$($_ -replace "'", "''")'" } | Export-Csv .\people.csv
$p = @{ All = $true; Filter = "department eq 'Sales'" }
Get-MgUser @p
