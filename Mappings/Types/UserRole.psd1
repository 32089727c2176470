@{
    # roles of a user come as activated roles: Id is another in every tenant, RoleTemplateId is MSOnline's id
    Type    = 'UserRole'
    Extends = 'Role'
    Graph   = 'directoryRole'
    Sources = @(
        'https://learn.microsoft.com/graph/api/resources/directoryrole'
        'https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference'
    )
    Properties = @{
        ObjectId      = @{ Name = 'RoleTemplateId' }
        # a user may have one role, several or none: the form is right for all of them
        Name          = @{
            Value  = { $_ | ForEach-Object { $roleName[$_.RoleTemplateId] } }
            Helper = 'role-name'
            Level  = 'review'
            Reason = 'Graph calls some roles otherwise (Company Administrator is Global Administrator); a table keeps the old names. Read DisplayName where today''s name is wanted.'
            Equals = @{
                'AdHoc License Administrator' = { $_.RoleTemplateId -eq 'eb1d8c34-acf5-460d-8424-c1f1a6fbdb85' }
                'Application Administrator' = { $_.RoleTemplateId -eq '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3' }
                'Application Developer' = { $_.RoleTemplateId -eq 'cf1c38e5-3621-4004-a7cb-879624dced7c' }
                'Authentication Administrator' = { $_.RoleTemplateId -eq 'c4e39bd9-1100-46d3-8c65-fb160da0071f' }
                'Azure DevOps Administrator' = { $_.RoleTemplateId -eq 'e3973bdf-4987-49ae-837a-ba8e231c7286' }
                'Azure Information Protection Administrator' = { $_.RoleTemplateId -eq '7495fdc4-34c4-4d15-a289-98788ce399fd' }
                'B2C IEF Keyset Administrator' = { $_.RoleTemplateId -eq 'aaf43236-0c0d-4d5f-883a-6955382ac081' }
                'B2C IEF Policy Administrator' = { $_.RoleTemplateId -eq '3edaf663-341e-4475-9f94-5c398ef6c070' }
                'Billing Administrator' = { $_.RoleTemplateId -eq 'b0f54661-2d74-4c50-afa3-1ec803f12efe' }
                'Cloud Application Administrator' = { $_.RoleTemplateId -eq '158c047a-c907-4556-b7ef-446551a6b5f7' }
                'Cloud Device Administrator' = { $_.RoleTemplateId -eq '7698a772-787b-4ac8-901f-60d6b08affd2' }
                'Company Administrator' = { $_.RoleTemplateId -eq '62e90394-69f5-4237-9190-012177145e10' }
                'Compliance Administrator' = { $_.RoleTemplateId -eq '17315797-102d-40b4-93e0-432062caca18' }
                'Compliance Data Administrator' = { $_.RoleTemplateId -eq 'e6d1a23a-da11-4be4-9570-befc86d067a7' }
                'Conditional Access Administrator' = { $_.RoleTemplateId -eq 'b1be1c3e-b65d-4f19-8427-f6fa0d97feb9' }
                'CRM Service Administrator' = { $_.RoleTemplateId -eq '44367163-eba1-44c3-98af-f5787879f96a' }
                'Customer LockBox Access Approver' = { $_.RoleTemplateId -eq '5c4f9dcd-47dc-4cf7-8c9a-9e4207cbfc91' }
                'Desktop Analytics Administrator' = { $_.RoleTemplateId -eq '38a96431-2bdf-4b4c-8b6e-5d3d8abac1a4' }
                'Device Administrators' = { $_.RoleTemplateId -eq '9f06204d-73c1-4d4c-880a-6edb90606fd8' }
                'Device Join' = { $_.RoleTemplateId -eq '9c094953-4995-41c8-84c8-3ebb9b32c93f' }
                'Device Managers' = { $_.RoleTemplateId -eq '2b499bcd-da44-4968-8aec-78e1674fa64d' }
                'Device Users' = { $_.RoleTemplateId -eq 'd405c6df-0af8-4e3b-95e4-4d06e542189e' }
                'Directory Readers' = { $_.RoleTemplateId -eq '88d8e3e3-8f55-4a1e-953a-9b9898b8876b' }
                'Directory Synchronization Accounts' = { $_.RoleTemplateId -eq 'd29b2b05-8046-44ba-8758-1e26182fcf32' }
                'Directory Writers' = { $_.RoleTemplateId -eq '9360feb5-f418-4baa-8175-e2a00bac4301' }
                'Email Verified User Creator' = { $_.RoleTemplateId -eq 'd65e02d2-0214-4674-8e5d-766fb330e2c0' }
                'Exchange Service Administrator' = { $_.RoleTemplateId -eq '29232cdf-9323-42fd-ade2-1d097af3e4de' }
                'External ID User Flow Administrator' = { $_.RoleTemplateId -eq '6e591065-9bad-43ed-90f3-e9424366d2f0' }
                'External ID User Flow Attribute Administrator' = { $_.RoleTemplateId -eq '0f971eea-41eb-4569-a71e-57bb8a3eff1e' }
                'External Identity Provider Administrator' = { $_.RoleTemplateId -eq 'be2f45a1-457d-42af-a067-6ec1fa63bc45' }
                'Global Reader' = { $_.RoleTemplateId -eq 'f2ef992c-3afb-46b9-b7cf-a126ee74c451' }
                'Groups Administrator' = { $_.RoleTemplateId -eq 'fdd7a751-b60b-444a-984c-02652fe8fa1c' }
                'Guest Inviter' = { $_.RoleTemplateId -eq '95e79109-95c0-4d8e-aee3-d01accf2d47b' }
                'Helpdesk Administrator' = { $_.RoleTemplateId -eq '729827e3-9c14-49f7-bb1b-9608f156bbb8' }
                'Hybrid Identity Administrator' = { $_.RoleTemplateId -eq '8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2' }
                'Intune Service Administrator' = { $_.RoleTemplateId -eq '3a2c62db-5318-420d-8d74-23affee5d9d5' }
                'Kaizala Administrator' = { $_.RoleTemplateId -eq '74ef975b-6605-40af-a5d2-b9539d836353' }
                'License Administrator' = { $_.RoleTemplateId -eq '4d6ac14f-3453-41d0-bef9-a3e0c569773a' }
                'Lync Service Administrator' = { $_.RoleTemplateId -eq '75941009-915a-4869-abe7-691bff18279e' }
                'Mailbox Administrator' = { $_.RoleTemplateId -eq 'b5468a13-3945-4a40-b0b1-5d78c2676bbf' }
                'Message Center Privacy Reader' = { $_.RoleTemplateId -eq 'ac16e43d-7b2d-40e0-ac05-243ff356ab5b' }
                'Message Center Reader' = { $_.RoleTemplateId -eq '790c1fb9-7f7d-4f88-86a1-ef1f95c05c1b' }
                'Modern Commerce Administrator' = { $_.RoleTemplateId -eq 'd24aef57-1500-4070-84db-2666f29cf966' }
                'Network Administrator' = { $_.RoleTemplateId -eq 'd37c8bed-0711-4417-ba38-b4abe66ce4c2' }
                'Office Apps Administrator' = { $_.RoleTemplateId -eq '2b745bdf-0803-4d80-aa65-822c4493daac' }
                'Partner Tier1 Support' = { $_.RoleTemplateId -eq '4ba39ca4-527c-499a-b93d-d9b492c50246' }
                'Partner Tier2 Support' = { $_.RoleTemplateId -eq 'e00e864a-17c5-4a4b-9c06-f5b95a8d5bd8' }
                'Password Administrator' = { $_.RoleTemplateId -eq '966707d0-3269-4727-9be2-8c3a10f19b9d' }
                'Power BI Service Administrator' = { $_.RoleTemplateId -eq 'a9ea8996-122f-4c74-9520-8edcd192826c' }
                'Power Platform Administrator' = { $_.RoleTemplateId -eq '11648597-926c-4cf3-9c36-bcebb0ba8dcc' }
                'Printer Administrator' = { $_.RoleTemplateId -eq '644ef478-e28f-4e28-b9dc-3fdde9aa0b1f' }
                'Printer Technician' = { $_.RoleTemplateId -eq 'e8cef6f1-e4bd-4ea8-bc07-4b8d950f4477' }
                'Privileged Authentication Administrator' = { $_.RoleTemplateId -eq '7be44c8a-adaf-4e2a-84d6-ab2649e08a13' }
                'Privileged Role Administrator' = { $_.RoleTemplateId -eq 'e8611ab8-c189-46e8-94e1-60213ab1f814' }
                'Reports Reader' = { $_.RoleTemplateId -eq '4a5d8f65-41da-4de4-8968-e035b65339cf' }
                'Search Administrator' = { $_.RoleTemplateId -eq '0964bb5e-9bdb-4d7b-ac29-58e794862a40' }
                'Search Editor' = { $_.RoleTemplateId -eq '8835291a-918c-4fd7-a9ce-faa49f0cf7d9' }
                'Security Administrator' = { $_.RoleTemplateId -eq '194ae4cb-b126-40b2-bd5b-6091b380977d' }
                'Security Operator' = { $_.RoleTemplateId -eq '5f2222b1-57c3-48ba-8ad5-d4759f1fde6f' }
                'Security Reader' = { $_.RoleTemplateId -eq '5d6b6bb7-de71-4623-b4af-96380a352509' }
                'Service Support Administrator' = { $_.RoleTemplateId -eq 'f023fd81-a637-4b56-95fd-791ac0226033' }
                'SharePoint Service Administrator' = { $_.RoleTemplateId -eq 'f28a1f50-f6e7-4571-818b-6a12f2af6b6c' }
                'Teams Communications Administrator' = { $_.RoleTemplateId -eq 'baf37b3a-610e-45da-9e62-d9d1e5e8914b' }
                'Teams Communications Support Engineer' = { $_.RoleTemplateId -eq 'f70938a0-fc10-4177-9e90-2178f8765737' }
                'Teams Communications Support Specialist' = { $_.RoleTemplateId -eq 'fcf91098-03e3-41a9-b5ba-6f0ec8188a12' }
                'Teams Service Administrator' = { $_.RoleTemplateId -eq '69091246-20e8-4a56-aa4d-066075b2a7a8' }
                'User Account Administrator' = { $_.RoleTemplateId -eq 'fe930be7-5e62-47db-91af-98c3a49a38b1' }
                'Workplace Device Join' = { $_.RoleTemplateId -eq 'c34f683f-4d5a-4403-affd-6615e00e3a7f' }
            }
        }
        Description   = @{ Name = 'Description' }
        IsEnabled     = @{ Value = { $null -ne $_.RoleTemplateId }; Level = 'review'; Reason = 'A role that somebody holds is activated.' }
        IsSystem      = @{ Value = { $null -ne $_.RoleTemplateId }; Level = 'review'; Reason = 'Activated roles are built-in ones.' }
        ExtensionData = @{ Manual = 'ExtensionData held nothing of meaning: remove it from the list of properties.'; Finding = 'MSG396' }
    }
}
