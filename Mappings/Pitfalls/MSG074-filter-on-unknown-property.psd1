@{
    Id         = 'MSG074'
    Name       = 'filter-on-unknown-property'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'The filter names a property that this resource does not have, or that cannot be filtered. Use the name of today, or read the property with -Property and test it with Where-Object.'
    Happens    = 'The service answers that it could not find the property, or that the clause is not supported.'
    Why        = 'Names of the old module were put into the new filter, or the property has no index.'
    Instead    = 'Get-MgUser -All -Filter ''assignedLicenses/$count ne 0'' -ConsistencyLevel eventual -CountVariable n'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/resources/user'
        'https://learn.microsoft.com/graph/aad-advanced-queries'
    )
    Detect     = @{
        Detector = 'filter-property'
        Request  = @{
            Command   = 'Invoke-MgGraphRequest', 'Invoke-GraphRequest', 'Invoke-MgRestMethod'
            Parameter = 'Uri'
        }
        Type     = 'user', 'group', 'device', 'application', 'servicePrincipal', 'administrativeUnit', 'orgContact'
        Known    = 'extension_*', 'ext*_*', 'isof', 'cast', 'microsoft', '*_*'
        Rename   = @{
            dirSyncEnabled                = 'onPremisesSyncEnabled'
            title                         = 'jobTitle'
            firstName                     = 'givenName'
            lastName                      = 'surname'
            office                        = 'officeLocation'
            whenCreated                   = 'createdDateTime'
            immutableId                   = 'onPremisesImmutableId'
            objectId                      = 'id'
            upn                           = 'userPrincipalName'
            appPrincipalId                = 'appId'
            mobile                        = 'mobilePhone'
            lastDirSyncTime               = 'onPremisesLastSyncDateTime'
            approximateLastLogonTimestamp = 'approximateLastSignInDateTime'
            emailAddress                  = 'mail'
        }
    }
    Match      = @(
        'Invoke-MgGraphRequest -Uri "v1.0/users?`$filter=blockCredential eq true"'
        'Get-MgUser -Filter "isLicensed eq true"'
        'Get-MgUser -Filter "dirSyncEnabled eq true"'
        'Get-MgUser -Filter "lastPasswordChangeDateTime lt 2025-01-01T00:00:00Z"'
        'Get-MgUser -Filter "displayname1 eq ''A''"'
    )
    NoMatch    = @(
        'Invoke-MgGraphRequest -Uri "v1.0/users?`$select=id&`$filter=accountEnabled eq false"'
        'Get-MgUser -Filter "accountEnabled eq true and startswith(displayName,''A'')"'
        'Get-MgUser -Filter "extension_0123_costCenter eq ''1''"'
        'Get-MgUser -Filter "onPremisesExtensionAttributes/extensionAttribute1 eq ''x''" -ConsistencyLevel eventual -CountVariable n'
        'Get-MgUser -Filter "assignedLicenses/any(x:x/skuId eq $id)"'
        'Get-MgBetaUser -Filter "isLicensed eq true"'
        'Get-MgUser -Filter "$field eq ''x''"'
    )
}
