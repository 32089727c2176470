# The partner's operators group gets helpdesk rights here, and last year's loses them
$role = Get-MsolRole -RoleName 'Helpdesk Administrator'
$partner = '0b1c2d3e-1111-2222-3333-444455556666'
Add-MsolForeignGroupToRole -ForeignCompanyObjectId $partner -ForeignGroupObjectId '7f8e9d0c-aaaa-bbbb-cccc-ddddeeeeffff' -RoleObjectId $role.ObjectId
Remove-MsolForeignGroupFromRole -ForeignCompanyObjectId $partner -ForeignGroupObjectId '11112222-3333-4444-5555-666677778888' -RoleObjectId $role.ObjectId
