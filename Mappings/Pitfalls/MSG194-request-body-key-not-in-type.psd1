@{
    Id         = 'MSG194'
    Name       = 'request-body-key-not-in-type'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'Nothing of this name is known where the request goes, so it is refused.'
    Happens    = 'The service answers 400: the property does not exist on the type, or the action has no such parameter. Nothing is changed.'
    Why        = 'A name of the old module, or a typing error. Compared with the metadata of v1.0: the types that addresses lead to, and the parameters of actions.'
    Instead    = 'Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$id" -Body @{ accountEnabled = $false }'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/user-update'
        'https://learn.microsoft.com/graph/api/resources/user'
    )
    Detect     = @{
        Detector = 'unknown-body-key'
        Except   = '*@*', '*.*', '*_*', '(any)'
        Unsure   = 'warning'
        Fallback = $true
        Request  = @{
            Command   = 'Invoke-MgGraphRequest', 'Invoke-GraphRequest', 'Invoke-MgRestMethod'
            Parameter = 'Uri'
            Method    = 'PATCH', 'POST', 'PUT'
            Body      = 'Body'
        }
    }
    Match      = @(
        'Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$id" -Body @{ blockCredential = $true }'
        '$body = @{ jobTitel = ''Clerk'' } | ConvertTo-Json
Invoke-MgGraphRequest -Method PATCH -Uri "https://graph.microsoft.com/v1.0/users/$($user.Id)" -Body $body'
        'Invoke-MgGraphRequest -Method PATCH -Uri ''v1.0/groups/1'' -Body ''{ "displayNam": "x" }'''
        'Invoke-MgGraphRequest -Method POST -Uri "v1.0/users/$id/assignLicense" -Body @{ addLicenses = @(@{ skuID = $sku; disabledPlan = @() }); removeLicenses = @() }'
        'Invoke-MgGraphRequest -Method POST -Uri "v1.0/users/$id/assignLicense" -Body @{ addLicence = @(); removeLicenses = @() }'
        'Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$id" -Body @{ passwordProfile = @{ forceChangePassword = $true; password = $secret } }'
        '$body = @"
{
  "displayName": "$name",
  "mailEnabeld": false
}
"@
Invoke-MgGraphRequest -Method POST -Uri ''/v1.0/groups'' -Body $body'
        'Invoke-MgGraphRequest -Method PATCH -Uri ''v1.0/policies/authorizationPolicy'' -Body @{ allowedToUseSsprs = $false }'
    )
    NoMatch    = @(
        'Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$id" -Body @{ accountEnabled = $false; jobTitle = $null }'
        'Invoke-MgGraphRequest -Method PATCH -Uri "beta/users/$id" -Body @{ somethingNew = 1 }'
        'Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$id" -Body @{ ''manager@odata.bind'' = $address; extkl2_course = ''x'' }'
        'Invoke-MgGraphRequest -Method POST -Uri "v1.0/users/$id/revokeSignInSessions" -Body @{ x = 1 }'
        'Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/sites/$site/lists/$list/items/1/fields" -Body @{ Owner = $owner }'
        'Invoke-MgGraphRequest -Method POST -Uri "v1.0/groups/$id/members/`$ref" -Body @{ ''@odata.id'' = $address }'
        'Invoke-MgGraphRequest -Method POST -Uri "v1.0/users/$id/assignLicense" -Body @{ addLicenses = @(@{ skuId = $sku; disabledPlans = @() }); removeLicenses = @() }'
        'Invoke-MgGraphRequest -Method POST -Uri "v1.0/users/$id/authentication/phoneMethods" -Body @{ phoneNumber = $phone; phoneType = ''mobile'' }'
        'Invoke-MgGraphRequest -Method POST -Uri "v1.0/identity/conditionalAccess/namedLocations" -Body @{ ''@odata.type'' = ''#microsoft.graph.ipNamedLocation''; displayName = ''x''; isTrusted = $true }'
    )
}
