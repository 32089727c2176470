@{
    Cmdlet     = 'Remove-MsolForeignGroupFromRole'
    Verdict    = 'none'
    Level      = 'manual'
    Reason     = 'Delegated access of partners is granted with granular delegated admin relationships today.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/remove-msolforeigngroupfromrole'
        'https://learn.microsoft.com/graph/api/resources/delegatedadminrelationships-api-overview'
        'https://learn.microsoft.com/powershell/microsoftgraph/azuread-msoline-cmdlet-map'
    )
    Confidence = 'documented'
    Frames     = @(
        @{ Id = 'no-counterpart'; Manual = 'Graph takes no role from a group of another tenant: delegated access is ended with the granular delegated admin relationship (GDAP); the partner removes the group with Remove-MgTenantRelationshipDelegatedAdminRelationshipAccessAssignment.'; Finding = 'MSG465' }
    )
    Parameters = @{
        ForeignCompanyObjectId = @{ Used = $true }
        ForeignGroupObjectId = @{ Used = $true }
        RoleObjectId = @{ Used = $true }
        TenantId = @{ Used = $true }
    }
    Examples   = @(
        @{ Before = 'Remove-MsolForeignGroupFromRole -ForeignCompanyObjectId $partnerId -ForeignGroupObjectId $groupId -RoleObjectId $roleId'
           After  = '# TODO msol2graph MSG465: Graph takes no role from a group of another tenant: delegated access is ended with the granular delegated admin relationship (GDAP); the partner removes the group with Remove-MgTenantRelationshipDelegatedAdminRelationshipAccessAssignment.
Remove-MsolForeignGroupFromRole -ForeignCompanyObjectId $partnerId -ForeignGroupObjectId $groupId -RoleObjectId $roleId' }
    )
}
