# Membership of all security groups, for the quarterly access review
#Requires -Modules Microsoft.Graph.Groups
param([string]$OutFile = '.\group-members.csv')

Connect-MgGraph -Scopes 'Device.Read.All', 'Group.Read.All', 'OrgContact.Read.All', 'User.ReadBasic.All' -NoWelcome

$rows = foreach ($group in Get-MgGroup -Filter 'securityEnabled eq true and mailEnabled eq false' -All | Sort-Object DisplayName) {
    $members = Get-MgGroupMember -GroupId $group.Id -All
    foreach ($member in $members) {
        [pscustomobject]@{
            Group   = $group.DisplayName
            GroupId = $group.Id
            Synced  = $null -ne $group.OnPremisesLastSyncDateTime
            Member  = $member.AdditionalProperties['displayName']
            Address = if ($member.AdditionalProperties['userPrincipalName']) { $member.AdditionalProperties['userPrincipalName'] } else { $member.AdditionalProperties['mail'] }
            Type    = @{ '#microsoft.graph.user' = 'User'; '#microsoft.graph.group' = 'Group'; '#microsoft.graph.orgContact' = 'Contact'; '#microsoft.graph.servicePrincipal' = 'ServicePrincipal'; '#microsoft.graph.device' = 'Other' }[$member.AdditionalProperties['@odata.type']]
        }
    }
}
$rows | Export-Csv -Path $OutFile -NoTypeInformation -Encoding UTF8
Write-Host "$(@($rows).Count) memberships written to $OutFile"
