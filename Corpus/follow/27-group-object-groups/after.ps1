# Head count and first account of every office
$offices = Get-MgUser -All -Property Id, OfficeLocation, CreatedDateTime, JobTitle | Where-Object { $_.OfficeLocation } | Group-Object -Property OfficeLocation
foreach ($office in $offices) {
    "$($office.Name): $($office.Count) people"
    # the accounts are in .Group
    $office.Group | Sort-Object CreatedDateTime | Select-Object -First 1 | ForEach-Object { "  oldest $($_.Id)" }
    $office.Group[0].JobTitle
}
# the same as a table to look up
$byName = Get-MgUser -All -Property Id, UserPrincipalName, FaxNumber | Group-Object -Property UserPrincipalName -AsHashTable -AsString
$byName['kim@contoso.com'].FaxNumber
