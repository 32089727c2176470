# Users, groups and contacts in one list: what all of them have keeps going, the rest is for a person.
$everything = @(Get-MgUser -All -Property Id, DisplayName, OnPremisesLastSyncDateTime) + @(Get-MgGroup -All) + @(Get-MgContact -All)
foreach ($item in $everything) {
    "$($item.Id) $($item.DisplayName) $($item.OnPremisesLastSyncDateTime)"
    # TODO msol2graph MSG208: $item may hold the result of Get-MsolUser or of Get-MsolContact here, and BlockCredential is not the same property of both in Graph. The line is left as it is: use two variables, or test which one it is.
    if ($item.BlockCredential) { 'blocked' }
}
