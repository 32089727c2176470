@{
    Id         = 'MSG195'
    Name       = 'request-address-unknown'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'Nothing of Graph is at this address, so the request is refused.'
    Happens    = 'The service answers 400 or 404: Resource not found for the segment.'
    Why        = 'The name of a type or a cmdlet was written for that of its list. Compared with the metadata of v1.0 of August 2026; for beta only beginnings that look like a known one are told.'
    Instead    = 'Invoke-MgGraphRequest -Method GET -Uri "v1.0/users/$id/manager"'
    Evidence   = @(
        'https://learn.microsoft.com/graph/use-the-api'
        'https://github.com/microsoftgraph/msgraph-metadata'
    )
    Detect     = @{
        Detector  = 'unknown-address'
        Command   = 'Invoke-MgGraphRequest', 'Invoke-GraphRequest', 'Invoke-MgRestMethod', 'Invoke-RestMethod', 'irm', 'Invoke-WebRequest', 'iwr'
        Parameter = 'Uri'
        Known     = '$*', '%*', 'monitoring'
        Unsure    = 'warning'
    }
    Match      = @(
        'Invoke-MgGraphRequest -Method GET -Uri "v1.0/user/$id"'
        'Invoke-MgGraphRequest -Method GET -Uri ''https://graph.microsoft.com/v1.0/serviceprincipal?$top=5'''
        'Invoke-MgGraphRequest -Method POST -Uri "/v1.0/users/$id/assignLicence" -Body $body'
        'Invoke-MgGraphRequest -Method GET -Uri "beta/group/$id/members"'
        'Invoke-MgGraphRequest -Uri "v1.0/groups/$id/member"'
    )
    NoMatch    = @(
        'Invoke-MgGraphRequest -Method GET -Uri "v1.0/users/$id/manager"'
        'Invoke-MgGraphRequest -Method GET -Uri "v1.0/$path"'
        'Invoke-MgGraphRequest -Method GET -Uri "v1.0/users/$id/drive/root:/Documents/a.txt:/content"'
        'Invoke-MgGraphRequest -Method GET -Uri "v1.0/groups/$id/members/microsoft.graph.user?`$count=true"'
        'Invoke-MgGraphRequest -Method POST -Uri ''v1.0/$batch'' -Body $body'
        'Invoke-MgGraphRequest -Method GET -Uri "beta/somethingNew/$id"'
        'Invoke-MgGraphRequest -Method GET -Uri "v1.0/reports/getTeamsUserActivityUserDetail(period=''D7'')"'
        'Invoke-MgGraphRequest -Method DELETE -Uri ("v1.0/groups/{0}/members/{1}/`$ref" -f $group, $user)'
    )
}
