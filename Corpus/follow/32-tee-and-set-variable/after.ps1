# The same list goes two ways
Get-MgUser -All | Tee-Object -Variable everyone | Measure-Object | Select-Object -ExpandProperty Count
$everyone[0].JobTitle
Set-Variable -Name chief -Value (Get-MgUser -UserId 'chief@contoso.com' -Property Id, OfficeLocation, FaxNumber)
"$($chief.OfficeLocation) $($chief.FaxNumber)"

# begin, process and end of one ForEach-Object
$everyone | ForEach-Object -Begin { $n = 0 } -Process { if ($_.JobTitle) { $n++ } } -End { "$n accounts have a title" }
$everyone | ForEach-Object -MemberName OfficeLocation | Sort-Object -Unique
