# Users, groups and contacts in one list: what all of them have keeps going, the rest is for a person.
$everything = @(Get-MsolUser -All) + @(Get-MsolGroup -All) + @(Get-MsolContact -All)
foreach ($item in $everything) {
    "$($item.ObjectId) $($item.DisplayName) $($item.LastDirSyncTime)"
    if ($item.BlockCredential) { 'blocked' }
}
