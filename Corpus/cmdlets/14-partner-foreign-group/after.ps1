# The partner's operators group gets helpdesk rights here, and last year's loses them
$role = Get-MgRoleManagementDirectoryRoleDefinition -UnifiedRoleDefinitionId '729827e3-9c14-49f7-bb1b-9608f156bbb8'
$partner = '0b1c2d3e-1111-2222-3333-444455556666'
# TODO msol2graph MSG465: Graph gives no role to a group of another tenant: delegated access is granted with a granular delegated admin relationship (GDAP); the partner assigns the group with New-MgTenantRelationshipDelegatedAdminRelationshipAccessAssignment, the customer approves the relationship.
Add-MsolForeignGroupToRole -ForeignCompanyObjectId $partner -ForeignGroupObjectId '7f8e9d0c-aaaa-bbbb-cccc-ddddeeeeffff' -RoleObjectId $role.Id
# TODO msol2graph MSG465: Graph takes no role from a group of another tenant: delegated access is ended with the granular delegated admin relationship (GDAP); the partner removes the group with Remove-MgTenantRelationshipDelegatedAdminRelationshipAccessAssignment.
Remove-MsolForeignGroupFromRole -ForeignCompanyObjectId $partner -ForeignGroupObjectId '11112222-3333-4444-5555-666677778888' -RoleObjectId $role.Id
