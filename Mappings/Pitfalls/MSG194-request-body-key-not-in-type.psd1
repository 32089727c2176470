@{
    Id         = 'MSG194'
    Name       = 'request-body-key-not-in-type'
    Severity   = 'error'
    Level      = 'manual'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'Objects of this type have no property of this name, so the request is refused.'
    Happens    = 'The service answers 400: the property does not exist on the type. Nothing is changed.'
    Why        = 'A name of the old module, or a typing error. Compared with the properties of Graph v1.0.'
    Instead    = 'Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$id" -Body @{ accountEnabled = $false }'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/user-update'
        'https://learn.microsoft.com/graph/api/resources/user'
    )
    Detect     = @{
        Detector = 'unknown-body-key'
        Except   = '*@*', '*.*', '*_*', '(any)'
        Fallback = $true
        Request  = @{
            Command   = 'Invoke-MgGraphRequest', 'Invoke-GraphRequest', 'Invoke-MgRestMethod'
            Parameter = 'Uri'
            Method    = 'PATCH'
            Body      = 'Body'
            Resource  = @{ 'users/*' = 'user'; 'groups/*' = 'group'; 'devices/*' = 'device'; 'applications/*' = 'application'; 'servicePrincipals/*' = 'servicePrincipal'; 'domains/*' = 'domain'; 'organization/*' = 'organization'; 'directory/administrativeUnits/*' = 'administrativeUnit' }
        }
    }
    Match      = @(
        'Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$id" -Body @{ blockCredential = $true }'
        '$body = @{ jobTitel = ''Clerk'' } | ConvertTo-Json
Invoke-MgGraphRequest -Method PATCH -Uri "https://graph.microsoft.com/v1.0/users/$($user.Id)" -Body $body'
        'Invoke-MgGraphRequest -Method PATCH -Uri ''v1.0/groups/1'' -Body ''{ "displayNam": "x" }'''
    )
    NoMatch    = @(
        'Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$id" -Body @{ accountEnabled = $false; jobTitle = $null }'
        'Invoke-MgGraphRequest -Method PATCH -Uri "beta/users/$id" -Body @{ somethingNew = 1 }'
        'Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$id" -Body @{ ''manager@odata.bind'' = $address; extkl2_course = ''x'' }'
        'Invoke-MgGraphRequest -Method POST -Uri "v1.0/users/$id/revokeSignInSessions" -Body @{ x = 1 }'
    )
}
