@{
    Id       = 'MSG465'
    Name     = 'foreign-group-and-role'
    Severity = 'warning'
    Message  = 'Graph gives no role to a group of another tenant. Delegated access is granted with a granular delegated admin relationship (GDAP): the partner assigns the group with New-MgTenantRelationshipDelegatedAdminRelationshipAccessAssignment, the customer approves the relationship.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/delegatedadminrelationships-api-overview'
}
