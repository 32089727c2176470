# The same list goes two ways
Get-MsolUser -All | Tee-Object -Variable everyone | Measure-Object | Select-Object -ExpandProperty Count
$everyone[0].Title
Set-Variable -Name chief -Value (Get-MsolUser -UserPrincipalName 'chief@contoso.com')
"$($chief.Office) $($chief.Fax)"

# begin, process and end of one ForEach-Object
$everyone | ForEach-Object -Begin { $n = 0 } -Process { if ($_.Title) { $n++ } } -End { "$n accounts have a title" }
$everyone | ForEach-Object -MemberName Office | Sort-Object -Unique
