@{
    Type     = 'LicenseAssignment'
    Graph    = 'licenseAssignmentState'
    Added    = @('Id')          # by the property LicenseAssignmentDetails of User
    NetTypes = @('Microsoft.Online.Administration.LicenseAssignment')

    Sources = @('https://learn.microsoft.com/graph/api/resources/licenseassignmentstate')
    Properties = @{
        # User.LicenseAssignmentDetails puts the user's Id into each state
        ReferencedObjectId = @{
            Value  = { if ($_.AssignedByGroup) { $_.AssignedByGroup } else { $_.Id } }
            Level  = 'review'
            Reason = 'An empty AssignedByGroup means that the licence is assigned directly; MSOnline gave the user''s own id.'
        }
        Status = @{ Name = 'State'; Same = 'Active', 'ActiveWithError', 'Error' }
        Error  = @{
            Value  = { if ($_.Error -ne 'None') { $_.Error } }
            Level  = 'review'
            Reason = 'Graph writes None, or nothing, when there is no error.'
        }
        DisabledServicePlans = @{
            Helper = 'service-plan-name'
            Value  = { @($_.DisabledPlans | ForEach-Object { $servicePlanName[$_] }) }
            Scopes = 'LicenseAssignment.Read.All'
            Level  = 'review'
            Reason = 'Graph lists ids of plans; names are looked up in the tenant''s SKUs.'
        }
    }
}
