@{
    Id         = 'MSG058'
    Name       = 'msonline-filter-parameters'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'Graph cmdlets do not filter by parameters of their own. Write a -Filter text; deleted users are listed by Get-MgDirectoryDeletedItemAsUser.'
    Happens    = 'The parameter cannot be found.'
    Why        = 'MSOnline had one parameter for each property.'
    Instead    = 'Get-MgUser -All -Filter "accountEnabled eq false and department eq ''Sales''"
Get-MgDirectoryDeletedItemAsUser -All'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users/get-mguser'
        'https://learn.microsoft.com/powershell/module/msonline/get-msoluser'
    )
    Detect     = @{
        Detector  = 'unknown-parameter'
        Command   = 'Get-Mg*'
        Parameter = 'EnabledFilter', 'UnlicensedUsersOnly', 'ReturnDeletedUsers', 'HasErrorsOnly', 'LicenseReconciliationNeededOnly', 'Synchronized',
            'City', 'Country', 'State', 'Department', 'Title', 'UsageLocation', 'GroupType', 'HasLicenseErrorsOnly', 'IncludeLicenseErrors*',
            'UserObjectId', 'AccountSkuId', 'IsAgentRole', 'RegisteredOwnerUpn', 'LogonTimeBefore', 'IncludeSystemManagedDevices', 'Authentication',
            'Capability', 'ReturnRegisteredOwners', 'ExcludeLicenseErrors*'
        Clause    = @{
            City                = 'city eq {}'
            Country             = 'country eq {}'
            State               = 'state eq {}'
            Department          = 'department eq {}'
            Title               = 'jobTitle eq {}'
            UsageLocation       = 'usageLocation eq {}'
            UnlicensedUsersOnly = 'assignedLicenses/$count eq 0|-ConsistencyLevel eventual -CountVariable matchCount'
            Synchronized        = 'onPremisesSyncEnabled eq true'
        }
    }
    Match      = @(
        'Get-MgUser -EnabledFilter DisabledOnly -UnlicensedUsersOnly'
        'Get-MgUser -HasErrorsOnly; Get-MgUser -ReturnDeletedUsers; Get-MgGroup -GroupType Security'
        'Get-MgUser -All -Department Sales'
        'Get-MgUser -All -UnlicensedUsersOnly'
    )
    NoMatch    = @(
        'Get-MgUser -All -Filter "department eq ''Sales''"'
        'Update-MgUser -UserId $id -Department Sales -City Oslo'
        'Get-MsolUser -All -UnlicensedUsersOnly'
    )
}
