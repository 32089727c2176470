@{
    Cmdlet     = 'Remove-MsolRoleMember'
    Verdict    = 'pattern'
    Level      = 'review'
    Reason     = 'The assignment for the whole tenant is looked up and removed; assignments for administrative units stay. When there is none the removal fails for want of an id, as the old call failed.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/unifiedroleassignment-delete'
        'https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignments'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.governance/remove-mgrolemanagementdirectoryroleassignment'
        'https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference'
        'https://learn.microsoft.com/graph/api/resources/unifiedroledefinition'
        'https://learn.microsoft.com/powershell/module/msonline/remove-msolrolemember'
    )
    Confidence = 'documented'
    Scopes     = @('RoleManagement.ReadWrite.Directory')
    Role       = 'Privileged Role Administrator'
    Holes      = @{
        # ids of built-in roles are the same in every tenant, and in MSOnline and Graph
        RoleId = @(
            @{ When = @{ RoleObjectId = 'given' }; Value = { $RoleObjectId } }
            @{ When = @{ RoleName = 'from:Role.Name' }; Value = { (object-of $RoleName).Id } }
            @{ When = @{ RoleName = 'is:AdHoc License Administrator' }; Value = { 'eb1d8c34-acf5-460d-8424-c1f1a6fbdb85' } }
            @{ When = @{ RoleName = 'is:Application Administrator' }; Value = { '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3' } }
            @{ When = @{ RoleName = 'is:Application Developer' }; Value = { 'cf1c38e5-3621-4004-a7cb-879624dced7c' } }
            @{ When = @{ RoleName = 'is:Authentication Administrator' }; Value = { 'c4e39bd9-1100-46d3-8c65-fb160da0071f' } }
            @{ When = @{ RoleName = 'is:Azure DevOps Administrator' }; Value = { 'e3973bdf-4987-49ae-837a-ba8e231c7286' } }
            @{ When = @{ RoleName = 'is:Azure Information Protection Administrator' }; Value = { '7495fdc4-34c4-4d15-a289-98788ce399fd' } }
            @{ When = @{ RoleName = 'is:B2C IEF Keyset Administrator' }; Value = { 'aaf43236-0c0d-4d5f-883a-6955382ac081' } }
            @{ When = @{ RoleName = 'is:B2C IEF Policy Administrator' }; Value = { '3edaf663-341e-4475-9f94-5c398ef6c070' } }
            @{ When = @{ RoleName = 'is:Billing Administrator' }; Value = { 'b0f54661-2d74-4c50-afa3-1ec803f12efe' } }
            @{ When = @{ RoleName = 'is:Cloud Application Administrator' }; Value = { '158c047a-c907-4556-b7ef-446551a6b5f7' } }
            @{ When = @{ RoleName = 'is:Cloud Device Administrator' }; Value = { '7698a772-787b-4ac8-901f-60d6b08affd2' } }
            @{ When = @{ RoleName = 'is:Company Administrator' }; Value = { '62e90394-69f5-4237-9190-012177145e10' } }
            @{ When = @{ RoleName = 'is:Compliance Administrator' }; Value = { '17315797-102d-40b4-93e0-432062caca18' } }
            @{ When = @{ RoleName = 'is:Compliance Data Administrator' }; Value = { 'e6d1a23a-da11-4be4-9570-befc86d067a7' } }
            @{ When = @{ RoleName = 'is:Conditional Access Administrator' }; Value = { 'b1be1c3e-b65d-4f19-8427-f6fa0d97feb9' } }
            @{ When = @{ RoleName = 'is:CRM Service Administrator' }; Value = { '44367163-eba1-44c3-98af-f5787879f96a' } }
            @{ When = @{ RoleName = 'is:Customer LockBox Access Approver' }; Value = { '5c4f9dcd-47dc-4cf7-8c9a-9e4207cbfc91' } }
            @{ When = @{ RoleName = 'is:Desktop Analytics Administrator' }; Value = { '38a96431-2bdf-4b4c-8b6e-5d3d8abac1a4' } }
            @{ When = @{ RoleName = 'is:Device Administrators' }; Value = { '9f06204d-73c1-4d4c-880a-6edb90606fd8' } }
            @{ When = @{ RoleName = 'is:Device Join' }; Value = { '9c094953-4995-41c8-84c8-3ebb9b32c93f' } }
            @{ When = @{ RoleName = 'is:Device Managers' }; Value = { '2b499bcd-da44-4968-8aec-78e1674fa64d' } }
            @{ When = @{ RoleName = 'is:Device Users' }; Value = { 'd405c6df-0af8-4e3b-95e4-4d06e542189e' } }
            @{ When = @{ RoleName = 'is:Directory Readers' }; Value = { '88d8e3e3-8f55-4a1e-953a-9b9898b8876b' } }
            @{ When = @{ RoleName = 'is:Directory Synchronization Accounts' }; Value = { 'd29b2b05-8046-44ba-8758-1e26182fcf32' } }
            @{ When = @{ RoleName = 'is:Directory Writers' }; Value = { '9360feb5-f418-4baa-8175-e2a00bac4301' } }
            @{ When = @{ RoleName = 'is:Email Verified User Creator' }; Value = { 'd65e02d2-0214-4674-8e5d-766fb330e2c0' } }
            @{ When = @{ RoleName = 'is:Exchange Service Administrator' }; Value = { '29232cdf-9323-42fd-ade2-1d097af3e4de' } }
            @{ When = @{ RoleName = 'is:External ID User Flow Administrator' }; Value = { '6e591065-9bad-43ed-90f3-e9424366d2f0' } }
            @{ When = @{ RoleName = 'is:External ID User Flow Attribute Administrator' }; Value = { '0f971eea-41eb-4569-a71e-57bb8a3eff1e' } }
            @{ When = @{ RoleName = 'is:External Identity Provider Administrator' }; Value = { 'be2f45a1-457d-42af-a067-6ec1fa63bc45' } }
            @{ When = @{ RoleName = 'is:Global Reader' }; Value = { 'f2ef992c-3afb-46b9-b7cf-a126ee74c451' } }
            @{ When = @{ RoleName = 'is:Groups Administrator' }; Value = { 'fdd7a751-b60b-444a-984c-02652fe8fa1c' } }
            @{ When = @{ RoleName = 'is:Guest Inviter' }; Value = { '95e79109-95c0-4d8e-aee3-d01accf2d47b' } }
            @{ When = @{ RoleName = 'is:Helpdesk Administrator' }; Value = { '729827e3-9c14-49f7-bb1b-9608f156bbb8' } }
            @{ When = @{ RoleName = 'is:Hybrid Identity Administrator' }; Value = { '8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2' } }
            @{ When = @{ RoleName = 'is:Intune Service Administrator' }; Value = { '3a2c62db-5318-420d-8d74-23affee5d9d5' } }
            @{ When = @{ RoleName = 'is:Kaizala Administrator' }; Value = { '74ef975b-6605-40af-a5d2-b9539d836353' } }
            @{ When = @{ RoleName = 'is:License Administrator' }; Value = { '4d6ac14f-3453-41d0-bef9-a3e0c569773a' } }
            @{ When = @{ RoleName = 'is:Lync Service Administrator' }; Value = { '75941009-915a-4869-abe7-691bff18279e' } }
            @{ When = @{ RoleName = 'is:Mailbox Administrator' }; Value = { 'b5468a13-3945-4a40-b0b1-5d78c2676bbf' } }
            @{ When = @{ RoleName = 'is:Message Center Privacy Reader' }; Value = { 'ac16e43d-7b2d-40e0-ac05-243ff356ab5b' } }
            @{ When = @{ RoleName = 'is:Message Center Reader' }; Value = { '790c1fb9-7f7d-4f88-86a1-ef1f95c05c1b' } }
            @{ When = @{ RoleName = 'is:Modern Commerce Administrator' }; Value = { 'd24aef57-1500-4070-84db-2666f29cf966' } }
            @{ When = @{ RoleName = 'is:Network Administrator' }; Value = { 'd37c8bed-0711-4417-ba38-b4abe66ce4c2' } }
            @{ When = @{ RoleName = 'is:Office Apps Administrator' }; Value = { '2b745bdf-0803-4d80-aa65-822c4493daac' } }
            @{ When = @{ RoleName = 'is:Partner Tier1 Support' }; Value = { '4ba39ca4-527c-499a-b93d-d9b492c50246' } }
            @{ When = @{ RoleName = 'is:Partner Tier2 Support' }; Value = { 'e00e864a-17c5-4a4b-9c06-f5b95a8d5bd8' } }
            @{ When = @{ RoleName = 'is:Password Administrator' }; Value = { '966707d0-3269-4727-9be2-8c3a10f19b9d' } }
            @{ When = @{ RoleName = 'is:Power BI Service Administrator' }; Value = { 'a9ea8996-122f-4c74-9520-8edcd192826c' } }
            @{ When = @{ RoleName = 'is:Power Platform Administrator' }; Value = { '11648597-926c-4cf3-9c36-bcebb0ba8dcc' } }
            @{ When = @{ RoleName = 'is:Printer Administrator' }; Value = { '644ef478-e28f-4e28-b9dc-3fdde9aa0b1f' } }
            @{ When = @{ RoleName = 'is:Printer Technician' }; Value = { 'e8cef6f1-e4bd-4ea8-bc07-4b8d950f4477' } }
            @{ When = @{ RoleName = 'is:Privileged Authentication Administrator' }; Value = { '7be44c8a-adaf-4e2a-84d6-ab2649e08a13' } }
            @{ When = @{ RoleName = 'is:Privileged Role Administrator' }; Value = { 'e8611ab8-c189-46e8-94e1-60213ab1f814' } }
            @{ When = @{ RoleName = 'is:Reports Reader' }; Value = { '4a5d8f65-41da-4de4-8968-e035b65339cf' } }
            @{ When = @{ RoleName = 'is:Search Administrator' }; Value = { '0964bb5e-9bdb-4d7b-ac29-58e794862a40' } }
            @{ When = @{ RoleName = 'is:Search Editor' }; Value = { '8835291a-918c-4fd7-a9ce-faa49f0cf7d9' } }
            @{ When = @{ RoleName = 'is:Security Administrator' }; Value = { '194ae4cb-b126-40b2-bd5b-6091b380977d' } }
            @{ When = @{ RoleName = 'is:Security Operator' }; Value = { '5f2222b1-57c3-48ba-8ad5-d4759f1fde6f' } }
            @{ When = @{ RoleName = 'is:Security Reader' }; Value = { '5d6b6bb7-de71-4623-b4af-96380a352509' } }
            @{ When = @{ RoleName = 'is:Service Support Administrator' }; Value = { 'f023fd81-a637-4b56-95fd-791ac0226033' } }
            @{ When = @{ RoleName = 'is:SharePoint Service Administrator' }; Value = { 'f28a1f50-f6e7-4571-818b-6a12f2af6b6c' } }
            @{ When = @{ RoleName = 'is:Teams Communications Administrator' }; Value = { 'baf37b3a-610e-45da-9e62-d9d1e5e8914b' } }
            @{ When = @{ RoleName = 'is:Teams Communications Support Engineer' }; Value = { 'f70938a0-fc10-4177-9e90-2178f8765737' } }
            @{ When = @{ RoleName = 'is:Teams Communications Support Specialist' }; Value = { 'fcf91098-03e3-41a9-b5ba-6f0ec8188a12' } }
            @{ When = @{ RoleName = 'is:Teams Service Administrator' }; Value = { '69091246-20e8-4a56-aa4d-066075b2a7a8' } }
            @{ When = @{ RoleName = 'is:User Account Administrator' }; Value = { 'fe930be7-5e62-47db-91af-98c3a49a38b1' } }
            @{ When = @{ RoleName = 'is:Workplace Device Join' }; Value = { 'c34f683f-4d5a-4403-affd-6615e00e3a7f' } }
            @{ When = @{ RoleName = 'constant' }; Value = { (Get-MgRoleManagementDirectoryRoleDefinition -Filter (filter 'displayName eq {RoleName}')).Id } }
            @{ When = @{ RoleName = 'given' }; Value = { $roleIdByName[$RoleName] } }
        )
        Member = @(
            @{ When = @{ RoleMemberObjectId = 'given', 'pipeline' }; Value = { $RoleMemberObjectId } }
            @{ When = @{ RoleMemberEmailAddress = 'from:User.UserPrincipalName' }; Value = { (object-of $RoleMemberEmailAddress).Id } }
            # the address is the sign-in name
            @{ When = @{ RoleMemberEmailAddress = 'given', 'pipeline' }; Value = { (Get-MgUser -UserId $RoleMemberEmailAddress).Id } }
        )
    }
    Frames     = @(
        # the last command does the work: -ErrorAction belongs to it
        @{ Id = 'remove-from-role'; When = @{ RoleName = 'from:Role.Name' }
           Before = { $assignment = Get-MgRoleManagementDirectoryRoleAssignment -Filter (filter 'roleDefinitionId eq ''{RoleId:raw}'' and principalId eq ''{Member:raw}''') -All | Where-Object DirectoryScopeId -eq '/' }
           Code   = { Remove-MgRoleManagementDirectoryRoleAssignment -UnifiedRoleAssignmentId $assignment.Id } }
        @{ Id = 'remove-by-name'; When = @{ RoleName = 'variable' }; Helper = 'role-id-by-name'
           Before = { $assignment = Get-MgRoleManagementDirectoryRoleAssignment -Filter (filter 'roleDefinitionId eq ''{RoleId:raw}'' and principalId eq ''{Member:raw}''') -All | Where-Object DirectoryScopeId -eq '/' }
           Code   = { Remove-MgRoleManagementDirectoryRoleAssignment -UnifiedRoleAssignmentId $assignment.Id }
           Reason = 'The role''s name is known at run time only: a table knows today''s names and those of MSOnline. The assignment for the whole tenant is looked up and removed.' }
        @{ Id = 'remove'
           Before = { $assignment = Get-MgRoleManagementDirectoryRoleAssignment -Filter (filter 'roleDefinitionId eq ''{RoleId:raw}'' and principalId eq ''{Member:raw}''') -All | Where-Object DirectoryScopeId -eq '/' }
           Code   = { Remove-MgRoleManagementDirectoryRoleAssignment -UnifiedRoleAssignmentId $assignment.Id } }
    )
    Parameters = @{
        RoleObjectId           = @{ Used = $true }
        RoleName               = @{ Cases = @(
            @{ When = 'is:Password Administrator'; Used = $true; Finding = 'MSG461' }
            @{ When = 'from:Role.Name', 'is:AdHoc License Administrator', 'is:Application Administrator', 'is:Application Developer', 'is:Authentication Administrator', 'is:Azure DevOps Administrator', 'is:Azure Information Protection Administrator', 'is:B2C IEF Keyset Administrator', 'is:B2C IEF Policy Administrator', 'is:Billing Administrator', 'is:Cloud Application Administrator', 'is:Cloud Device Administrator', 'is:Company Administrator', 'is:Compliance Administrator', 'is:Compliance Data Administrator', 'is:Conditional Access Administrator', 'is:CRM Service Administrator', 'is:Customer LockBox Access Approver', 'is:Desktop Analytics Administrator', 'is:Device Administrators', 'is:Device Join', 'is:Device Managers', 'is:Device Users', 'is:Directory Readers', 'is:Directory Synchronization Accounts', 'is:Directory Writers', 'is:Email Verified User Creator', 'is:Exchange Service Administrator', 'is:External ID User Flow Administrator', 'is:External ID User Flow Attribute Administrator', 'is:External Identity Provider Administrator', 'is:Global Reader', 'is:Groups Administrator', 'is:Guest Inviter', 'is:Helpdesk Administrator', 'is:Hybrid Identity Administrator', 'is:Intune Service Administrator', 'is:Kaizala Administrator', 'is:License Administrator', 'is:Lync Service Administrator', 'is:Mailbox Administrator', 'is:Message Center Privacy Reader', 'is:Message Center Reader', 'is:Modern Commerce Administrator', 'is:Network Administrator', 'is:Office Apps Administrator', 'is:Partner Tier1 Support', 'is:Partner Tier2 Support', 'is:Power BI Service Administrator', 'is:Power Platform Administrator', 'is:Printer Administrator', 'is:Printer Technician', 'is:Privileged Authentication Administrator', 'is:Privileged Role Administrator', 'is:Reports Reader', 'is:Search Administrator', 'is:Search Editor', 'is:Security Administrator', 'is:Security Operator', 'is:Security Reader', 'is:Service Support Administrator', 'is:SharePoint Service Administrator', 'is:Teams Communications Administrator', 'is:Teams Communications Support Engineer', 'is:Teams Communications Support Specialist', 'is:Teams Service Administrator', 'is:User Account Administrator', 'is:Workplace Device Join'; Used = $true }
            # a name that MSOnline did not have
            @{ When = 'constant'; Used = $true; Finding = 'MSG466' }
            @{ When = 'given'; Used = $true }
        ) }
        RoleMemberObjectId     = @{ Used = $true }
        RoleMemberEmailAddress = @{ Cases = @(
            @{ When = 'from:User.UserPrincipalName'; Used = $true }
            @{ When = 'given'; Used = $true; Scopes = 'User.ReadBasic.All' }
        ) }
        RoleMemberType         = @{ Drop = $true }
        TenantId               = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'Remove-MsolRoleMember -RoleName ''Company Administrator'' -RoleMemberType User -RoleMemberEmailAddress $upn'
           After  = '$assignment = Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq ''62e90394-69f5-4237-9190-012177145e10'' and principalId eq ''$((Get-MgUser -UserId $upn).Id)''" -All | Where-Object DirectoryScopeId -eq ''/''
Remove-MgRoleManagementDirectoryRoleAssignment -UnifiedRoleAssignmentId $assignment.Id' }
        @{ Before = '$user = Get-MsolUser -UserPrincipalName $upn
Remove-MsolRoleMember -RoleObjectId $roleId -RoleMemberObjectId $user.ObjectId -ErrorAction Stop'
           After  = '$user = Get-MgUser -UserId $upn
$assignment = Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq ''$roleId'' and principalId eq ''$($user.Id)''" -All -ErrorAction Stop | Where-Object DirectoryScopeId -eq ''/''
Remove-MgRoleManagementDirectoryRoleAssignment -ErrorAction Stop -UnifiedRoleAssignmentId $assignment.Id' }
        @{ Before = 'Remove-MsolRoleMember -RoleName $name -RoleMemberEmailAddress $upn'
           After  = '# ids of roles by name: today''s names, and those that only MSOnline used
$roleIdByName = @{}
Get-MgRoleManagementDirectoryRoleDefinition -All | ForEach-Object { $roleIdByName[$_.DisplayName] = $_.Id }
$roleIdByName[''Company Administrator''] = ''62e90394-69f5-4237-9190-012177145e10''
$roleIdByName[''CRM Service Administrator''] = ''44367163-eba1-44c3-98af-f5787879f96a''
$roleIdByName[''Device Administrators''] = ''9f06204d-73c1-4d4c-880a-6edb90606fd8''
$roleIdByName[''Exchange Service Administrator''] = ''29232cdf-9323-42fd-ade2-1d097af3e4de''
$roleIdByName[''Intune Service Administrator''] = ''3a2c62db-5318-420d-8d74-23affee5d9d5''
$roleIdByName[''Lync Service Administrator''] = ''75941009-915a-4869-abe7-691bff18279e''
$roleIdByName[''Power BI Service Administrator''] = ''a9ea8996-122f-4c74-9520-8edcd192826c''
$roleIdByName[''SharePoint Service Administrator''] = ''f28a1f50-f6e7-4571-818b-6a12f2af6b6c''
$roleIdByName[''Teams Service Administrator''] = ''69091246-20e8-4a56-aa4d-066075b2a7a8''
$roleIdByName[''User Account Administrator''] = ''fe930be7-5e62-47db-91af-98c3a49a38b1''

$assignment = Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq ''$($roleIdByName[$name])'' and principalId eq ''$((Get-MgUser -UserId $upn).Id)''" -All | Where-Object DirectoryScopeId -eq ''/''
Remove-MgRoleManagementDirectoryRoleAssignment -UnifiedRoleAssignmentId $assignment.Id' }
    )
}
