@{
    Cmdlet     = 'Add-MsolForeignGroupToRole'
    Verdict    = 'none'
    Level      = 'manual'
    Reason     = 'Delegated access of partners is granted with granular delegated admin relationships today.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/add-msolforeigngrouptorole'
        'https://learn.microsoft.com/graph/api/resources/delegatedadminrelationships-api-overview'
        'https://learn.microsoft.com/powershell/microsoftgraph/azuread-msoline-cmdlet-map'
    )
    Confidence = 'documented'
    Frames     = @(
        @{ Id = 'no-counterpart'; Manual = 'Graph gives no role to a group of another tenant: delegated access is granted with a granular delegated admin relationship (GDAP); the partner assigns the group with New-MgTenantRelationshipDelegatedAdminRelationshipAccessAssignment, the customer approves the relationship.'; Finding = 'MSG465' }
    )
    Parameters = @{
        ForeignCompanyObjectId = @{ Used = $true }
        ForeignGroupObjectId = @{ Used = $true }
        RoleObjectId = @{ Used = $true }
        TenantId = @{ Used = $true }
    }
    Examples   = @(
        @{ Before = 'Add-MsolForeignGroupToRole -ForeignCompanyObjectId $partnerId -ForeignGroupObjectId $groupId -RoleObjectId $roleId'
           After  = '# TODO msol2graph MSG465: Graph gives no role to a group of another tenant: delegated access is granted with a granular delegated admin relationship (GDAP); the partner assigns the group with New-MgTenantRelationshipDelegatedAdminRelationshipAccessAssignment, the customer approves the relationship.
Add-MsolForeignGroupToRole -ForeignCompanyObjectId $partnerId -ForeignGroupObjectId $groupId -RoleObjectId $roleId' }
    )
}
