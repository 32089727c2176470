# Board room devices group: says how many of each kind are in it, and empties it of groups
Connect-MgGraph -Scopes 'Group.Read.All', 'GroupMember.ReadWrite.All' -NoWelcome
$id = (Get-MgGroup -Filter "startsWith(displayName,'Board rooms')" -Top 250 | Select-Object -First 1).Id
Write-Output "People: $(@(Get-MgGroupMember -GroupId $id -All | Where-Object { $_.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.user' }).Count)"
Write-Output "All: $((Get-MgGroupMember -GroupId $id -All | Measure-Object).Count)"
$kinds = Get-MgGroupMember -GroupId $id -All | Group-Object -Property { @{ '#microsoft.graph.user' = 'User'; '#microsoft.graph.group' = 'Group'; '#microsoft.graph.orgContact' = 'Contact'; '#microsoft.graph.servicePrincipal' = 'ServicePrincipal'; '#microsoft.graph.device' = 'Other' }[$_.AdditionalProperties['@odata.type']] }
foreach ($kind in $kinds) { '{0}: {1}' -f $kind.Name, $kind.Count }
Get-MgGroupMember -GroupId $id -All | Where-Object { $_.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.group' } | ForEach-Object {
    Remove-MgGroupMemberDirectoryObjectByRef -GroupId $id -DirectoryObjectId $_.Id
}
