# Copies the users of one group to another; nested groups and contacts stay behind
Connect-MsolService
$source = Get-MsolGroup -SearchString 'Branch Office North' | Select-Object -First 1
$target = Get-MsolGroup -SearchString 'Branch Office Merged' | Select-Object -First 1

$members = Get-MsolGroupMember -GroupObjectId $source.ObjectId -MemberObjectTypes User -All
$present = Get-MsolGroupMember -GroupObjectId $target.ObjectId -All | Select-Object -ExpandProperty ObjectId
foreach ($m in $members) {
    if ($present -notcontains $m.ObjectId) {
        Add-MsolGroupMember -GroupObjectId $target.ObjectId -GroupMemberType User -GroupMemberObjectId $m.ObjectId
    }
    Remove-MsolGroupMember -GroupObjectId $source.ObjectId -GroupMemberType User -GroupMemberObjectId $m.ObjectId
}
