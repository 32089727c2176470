# Group membership follows the department field
$groupId = (Get-MgGroup -Filter "startsWith(displayName,'Sales Staff')" -Top 250).Id
$wanted = Get-MgUser -All -Filter "department eq 'Sales'"
$current = Get-MgGroupMember -GroupId $groupId -All
foreach ($u in $wanted) {
    if ($current.Id -notcontains $u.Id) {
        New-MgGroupMember -GroupId $groupId -DirectoryObjectId $u.Id
    }
}
foreach ($m in $current) {
    if ($wanted.Id -notcontains $m.Id) {
        Remove-MgGroupMemberDirectoryObjectByRef -GroupId $groupId -DirectoryObjectId $m.Id
    }
}
