# Overview on the screen, a table for each department
Get-MsolUser -All | Sort-Object Department |
    Format-Table DisplayName, isLicensed, @{ Label = 'Blocked'; Expression = { if ($_.BlockCredential) { 'yes' } else { 'no' } }; Width = 8 } -GroupBy Department

# and how many there are in each country
$users = Get-MsolUser -All
$perCountry = $users | Group-Object UsageLocation -AsHashTable -AsString
foreach ($country in $perCountry.Keys) {
    $blocked = @($perCountry[$country] | Where-Object { $_.BlockCredential }).Count
    "${country}: $($perCountry[$country].Count), blocked: $blocked"
}
