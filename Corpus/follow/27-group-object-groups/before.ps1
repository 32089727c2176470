# Head count and first account of every office
$offices = Get-MsolUser -All | Where-Object { $_.Office } | Group-Object -Property Office
foreach ($office in $offices) {
    "$($office.Name): $($office.Count) people"
    # the accounts are in .Group
    $office.Group | Sort-Object WhenCreated | Select-Object -First 1 | ForEach-Object { "  oldest $($_.ObjectId)" }
    $office.Group[0].Title
}
# the same as a table to look up
$byName = Get-MsolUser -All | Group-Object -Property UserPrincipalName -AsHashTable -AsString
$byName['kim@contoso.com'].Fax
