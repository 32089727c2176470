@{
    # The assignment states of a user for one SKU (Group-Object): Name is the SKU's id, Group the states, each with the user's Id
    Type  = 'LicenseAssignmentStateGroup'

    Sources = @('https://learn.microsoft.com/graph/api/resources/licenseassignmentstate')
    Properties = @{
        AccountSkuId = @{ Id = { $_.Name }; Helper = 'account-sku-id'; Value = { $accountSkuId[$_.Name] }; Scopes = 'LicenseAssignment.Read.All' }
        AccountSku   = @{ Helper = 'subscribed-sku'; Value = { $subscribedSku[$_.Name] }; Type = 'AccountSkuIdentifier'; Scopes = 'LicenseAssignment.Read.All' }

        # empty for a direct licence only; with a group, the user's own id stands for a direct one beside it
        GroupsAssigningLicense = @{
            Value  = { if ($_.Group.AssignedByGroup) { $_.Group | ForEach-Object { if ($_.AssignedByGroup) { $_.AssignedByGroup } else { $_.Id } } } }
            Level  = 'review'
            Reason = 'Keeps what the old list said: group ids, and the user''s own id when the licence is also assigned directly. In Graph an empty AssignedByGroup means direct; a test written that way is shorter.'
        }
    }
}
