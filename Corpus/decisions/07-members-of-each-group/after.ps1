# Every security group and who is in it
$out = @()
foreach ($group in (Get-MgGroup -Filter 'securityEnabled eq true and mailEnabled eq false' -All)) {
    $members = Get-MgGroupMember -GroupId $group.Id -All
    if ($members.Count -eq 0) { Write-Warning "$($group.DisplayName) is empty"; continue }
    foreach ($member in $members) {
        $out += New-Object PSObject -Property @{
            Group  = $group.DisplayName
            Member = $member.AdditionalProperties['displayName']
            Mail   = if ($member.AdditionalProperties['userPrincipalName']) { $member.AdditionalProperties['userPrincipalName'] } else { $member.AdditionalProperties['mail'] }
            Kind   = @{ '#microsoft.graph.user' = 'User'; '#microsoft.graph.group' = 'Group'; '#microsoft.graph.orgContact' = 'Contact'; '#microsoft.graph.servicePrincipal' = 'ServicePrincipal'; '#microsoft.graph.device' = 'Other' }[$member.AdditionalProperties['@odata.type']]
        }
    }
}
$out | Export-Csv .\group-members.csv -NoTypeInformation
