# How many of each kind are in the group?
param([guid]$GroupId)
Connect-MgGraph -Scopes 'GroupMember.Read.All' -NoWelcome
$members = Get-MgGroupMember -GroupId $GroupId -All
$members | Group-Object { @{ '#microsoft.graph.user' = 'User'; '#microsoft.graph.group' = 'Group'; '#microsoft.graph.orgContact' = 'Contact'; '#microsoft.graph.servicePrincipal' = 'ServicePrincipal'; '#microsoft.graph.device' = 'Other' }[$_.AdditionalProperties['@odata.type']] } | Sort-Object Count -Descending | Select-Object Name, Count
switch (($members[0] | Where-Object { $_ } | ForEach-Object { @{ '#microsoft.graph.user' = 'User'; '#microsoft.graph.group' = 'Group'; '#microsoft.graph.orgContact' = 'Contact'; '#microsoft.graph.servicePrincipal' = 'ServicePrincipal'; '#microsoft.graph.device' = 'Other' }[$_.AdditionalProperties['@odata.type']] })) {
    'User' { 'A person comes first' }
    'Contact' { 'A contact comes first' }
    default { 'Something else comes first' }
}
