# Overview on the screen, a table for each department
Get-MgUser -All -Property Id, Department, DisplayName, AssignedLicenses, AccountEnabled | Sort-Object Department |
    Format-Table DisplayName, @{ n = 'isLicensed'; e = { $_.AssignedLicenses.Count -gt 0 } }, @{ Label = 'Blocked'; Expression = { if ($_.AccountEnabled -eq $false) { 'yes' } else { 'no' } }; Width = 8 } -GroupBy Department

# and how many there are in each country
$users = Get-MgUser -All -Property Id, UsageLocation, AccountEnabled
$perCountry = $users | Group-Object UsageLocation -AsHashTable -AsString
foreach ($country in $perCountry.Keys) {
    $blocked = @($perCountry[$country] | Where-Object { $_.AccountEnabled -eq $false }).Count
    "${country}: $($perCountry[$country].Count), blocked: $blocked"
}
