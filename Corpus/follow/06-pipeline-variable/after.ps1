# Group name next to every member, kept by -PipelineVariable
Get-MgGroup -All -PipelineVariable grp |
    ForEach-Object { Get-MgGroupMember -GroupId $_.Id -All } |
    ForEach-Object {
        [pscustomobject]@{
            Group  = $grp.DisplayName
            Mail   = $grp.Mail
            Member = if ($_.AdditionalProperties['userPrincipalName']) { $_.AdditionalProperties['userPrincipalName'] } else { $_.AdditionalProperties['mail'] }
            Type   = @{ '#microsoft.graph.user' = 'User'; '#microsoft.graph.group' = 'Group'; '#microsoft.graph.orgContact' = 'Contact'; '#microsoft.graph.servicePrincipal' = 'ServicePrincipal'; '#microsoft.graph.device' = 'Other' }[$_.AdditionalProperties['@odata.type']]
        }
    } | Export-Csv -Path .\members.csv -NoTypeInformation
