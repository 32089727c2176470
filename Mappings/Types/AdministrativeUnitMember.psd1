@{
    # only Id is a property of a directory object; the keys of AdditionalProperties are case-sensitive
    Type    = 'AdministrativeUnitMember'
    Graph   = 'directoryObject'
    Sources = @('https://learn.microsoft.com/graph/api/administrativeunit-list-members')
    Properties = @{
        ObjectId      = @{ Name = 'Id' }
        DisplayName   = @{ Value = { $_.AdditionalProperties['displayName'] }; Scopes = 'GroupMember.Read.All', 'User.ReadBasic.All' }
        # user principal name of a user, mail address of a group
        EmailAddress  = @{ Value = { if ($_.AdditionalProperties['userPrincipalName']) { $_.AdditionalProperties['userPrincipalName'] } else { $_.AdditionalProperties['mail'] } }
                           Scopes = 'GroupMember.Read.All', 'User.ReadBasic.All' }
        # the old property is not on Microsoft's page
        AdministrativeUnitMemberType = @{
            Value  = { @{ '#microsoft.graph.user' = 'User'; '#microsoft.graph.group' = 'Group' }[$_.AdditionalProperties['@odata.type']] }
            Equals = @{
                User  = { $_.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.user' }
                Group = { $_.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.group' }
            }
        }
        ExtensionData = @{ Manual = 'ExtensionData held nothing of meaning: remove it from the list of properties.'; Finding = 'MSG396' }
    }
}
