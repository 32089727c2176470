# Parameters become a filter text
Get-MsolUser -All -Department 'Research & Development'
Get-MsolUser -All -Department "O'Neill Team"
Get-MsolUser -All -Department $department
Get-MsolUser -All -Department $row.Department -City $row.City
Get-MsolUser -All -EnabledFilter EnabledOnly
Get-MsolUser -All -EnabledFilter DisabledOnly -Department $department -UsageLocation NL
$blocked = (Get-MsolUser -All -EnabledFilter DisabledOnly | Measure-Object).Count
if (@(Get-MsolUser -All -Department $department).Count -eq 0) { Write-Warning "nobody in $department" }
Write-Output "There are $(@(Get-MsolUser -All -Country 'Netherlands').Count) people"
$departments | ForEach-Object { Get-MsolUser -All -Department $_ } | Export-Csv .\people.csv
$p = @{ All = $true; Department = 'Sales' }
Get-MsolUser @p
