# Copies the users of one group to another; nested groups and contacts stay behind
Connect-MgGraph -Scopes 'Group.Read.All', 'GroupMember.ReadWrite.All' -NoWelcome
$source = Get-MgGroup -Filter "startsWith(displayName,'Branch Office North')" -Top 250 | Select-Object -First 1
$target = Get-MgGroup -Filter "startsWith(displayName,'Branch Office Merged')" -Top 250 | Select-Object -First 1

$members = Get-MgGroupMember -GroupId $source.Id -All | Where-Object { $_.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.user' }
$present = Get-MgGroupMember -GroupId $target.Id -All | Select-Object -ExpandProperty Id
foreach ($m in $members) {
    if ($present -notcontains $m.Id) {
        New-MgGroupMember -GroupId $target.Id -DirectoryObjectId $m.Id
    }
    Remove-MgGroupMemberDirectoryObjectByRef -GroupId $source.Id -DirectoryObjectId $m.Id
}
