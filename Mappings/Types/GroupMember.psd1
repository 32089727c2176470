@{
    # only Id is a property of a directory object; the keys of AdditionalProperties are case-sensitive
    Type  = 'GroupMember'
    Graph = 'directoryObject'
    Sources = @('https://learn.microsoft.com/graph/api/group-list-members')
    Properties = @{
        ObjectId        = @{ Name = 'Id' }
        DisplayName     = @{ Value = { $_.AdditionalProperties['displayName'] }; Scopes = 'Device.Read.All', 'OrgContact.Read.All', 'User.ReadBasic.All' }
        CommonName      = @{ Value = { $_.AdditionalProperties['displayName'] }; Scopes = 'Device.Read.All', 'OrgContact.Read.All', 'User.ReadBasic.All'
                             Level = 'review'; Reason = 'Graph has no common name; it was the display name in practice.' }
        # user principal name of a user, mail address of a group or contact
        EmailAddress    = @{ Value = { if ($_.AdditionalProperties['userPrincipalName']) { $_.AdditionalProperties['userPrincipalName'] } else { $_.AdditionalProperties['mail'] } }
                             Scopes = 'Device.Read.All', 'OrgContact.Read.All', 'User.ReadBasic.All'
                             Level = 'review'; Reason = 'Where the script sends mail, use the mail address: it can differ from the user principal name.' }
        GroupMemberType = @{
            Value  = { @{ '#microsoft.graph.user' = 'User'; '#microsoft.graph.group' = 'Group'; '#microsoft.graph.orgContact' = 'Contact'; '#microsoft.graph.servicePrincipal' = 'ServicePrincipal'; '#microsoft.graph.device' = 'Other' }[$_.AdditionalProperties['@odata.type']] }
            Equals = @{
                User             = { $_.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.user' }
                Group            = { $_.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.group' }
                Contact          = { $_.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.orgContact' }
                ServicePrincipal = { $_.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.servicePrincipal' }
            }
        }
        IsLicensed      = @{ Value = { $_.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.user' -and (Get-MgUser -UserId $_.Id -Property Id, AssignedLicenses).AssignedLicenses.Count -gt 0 }
                             Scopes = 'User.Read.All'; Level = 'review'; Finding = 'MSG217'; Reason = 'The licence state is not on the member: one more request for each.' }
        LastDirSyncTime = @{ Value = { if ($_.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.user') { (Get-MgUser -UserId $_.Id -Property Id, OnPremisesLastSyncDateTime).OnPremisesLastSyncDateTime } elseif ($_.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.group') { (Get-MgGroup -GroupId $_.Id).OnPremisesLastSyncDateTime } }
                             Scopes = 'Group.Read.All', 'User.Read.All'; Level = 'review'; Finding = 'MSG217'; Reason = 'The time is not on the member: one more request for each.' }
        OverallProvisioningStatus = @{ Manual = 'Members do not carry the state of their services: read AssignedPlans of the user.'; Finding = 'MSG434' }
        ValidationStatus          = @{ Manual = 'Members do not carry their errors: read ServiceProvisioningErrors of the user or group.'; Finding = 'MSG435' }
        ExtensionData             = @{ Manual = 'ExtensionData held nothing of meaning: remove it from the list of properties.'; Finding = 'MSG396' }
    }
}
