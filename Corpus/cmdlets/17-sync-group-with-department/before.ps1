# Group membership follows the department field
$groupId = (Get-MsolGroup -SearchString 'Sales Staff').ObjectId
$wanted = Get-MsolUser -All -Department 'Sales'
$current = Get-MsolGroupMember -GroupObjectId $groupId -All
foreach ($u in $wanted) {
    if ($current.ObjectId -notcontains $u.ObjectId) {
        Add-MsolGroupMember -GroupObjectId $groupId -GroupMemberObjectId $u.ObjectId
    }
}
foreach ($m in $current) {
    if ($wanted.ObjectId -notcontains $m.ObjectId) {
        Remove-MsolGroupMember -GroupObjectId $groupId -GroupMemberType User -GroupMemberObjectId $m.ObjectId
    }
}
