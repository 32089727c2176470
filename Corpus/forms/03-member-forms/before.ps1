# Board room devices group: says how many of each kind are in it, and empties it of groups
Connect-MsolService
$id = (Get-MsolGroup -SearchString 'Board rooms' | Select-Object -First 1).ObjectId
Write-Output "People: $(@(Get-MsolGroupMember -GroupObjectId $id -MemberObjectTypes User -All).Count)"
Write-Output "All: $((Get-MsolGroupMember -GroupObjectId $id -All | Measure-Object).Count)"
$kinds = Get-MsolGroupMember -GroupObjectId $id -All | Group-Object -Property GroupMemberType
foreach ($kind in $kinds) { '{0}: {1}' -f $kind.Name, $kind.Count }
Get-MsolGroupMember -GroupObjectId $id -All | Where-Object { $_.GroupMemberType -eq 'Group' } | ForEach-Object {
    Remove-MsolGroupMember -GroupObjectId $id -GroupMemberType Group -GroupMemberObjectId $_.ObjectId
}
