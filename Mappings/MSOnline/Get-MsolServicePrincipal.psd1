@{
    Cmdlet     = 'Get-MsolServicePrincipal'
    Verdict    = 'pattern'
    Level      = 'safe'
    Reason     = 'The application id is a filter in Graph; the object id is the key.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.applications/get-mgserviceprincipal'
        'https://learn.microsoft.com/graph/api/serviceprincipal-list'
        'https://learn.microsoft.com/powershell/module/msonline/get-msolserviceprincipal'
    )
    Confidence = 'documented'
    Result     = 'ServicePrincipal'
    Scopes     = @('Application.Read.All')
    Frames     = @(
        @{ Id = 'by-id'; When = @{ ObjectId = 'given' }; Code = { Get-MgServicePrincipal -ServicePrincipalId $ObjectId } }
        @{ Id = 'by-app-id'; When = @{ AppPrincipalId = 'given' }; Code = { Get-MgServicePrincipal }
           Level = 'review'; Reason = 'A filter that finds nothing is no error; the old cmdlet reported one.' }
        @{ Id = 'by-name'; When = @{ ServicePrincipalName = 'given' }; Code = { Get-MgServicePrincipal }
           Level = 'review'; Reason = 'A filter that finds nothing is no error; the old cmdlet reported one.' }
        @{ Id = 'max-results'; When = @{ MaxResults = 'given' }; Code = { Get-MgServicePrincipal } }
        @{ Id = 'all-undecided'; When = @{ All = 'variable' }; Code = { Get-MgServicePrincipal -All }; Level = 'review' }
        @{ Id = 'all'; When = @{ All = 'true' }; Code = { Get-MgServicePrincipal } }
        @{ Id = 'list-before-write'; Place = 'feeds-write'; Code = { Get-MgServicePrincipal -Top 500 }; Findings = @('MSG230')
           Level = 'review'; Reason = 'The old call stopped at 500 objects; the bound is kept.' }
        @{ Id = 'list'; Code = { Get-MgServicePrincipal -All }; Findings = @('MSG229')
           Level = 'review'; Reason = 'The old call stopped at 500 objects, Graph without -All stops after the first page.' }
    )
    Parameters = @{
        ObjectId             = @{ Argument = 'ServicePrincipalId' }
        AppPrincipalId       = @{ Filter = 'appId eq {AppPrincipalId}' }
        ServicePrincipalName = @{ Cases = @(
            # the application id is always one of the names
            @{ When = 'guid', 'from:ServicePrincipal.AppPrincipalId'; Filter = 'appId eq {ServicePrincipalName}' }
            @{ When = 'given'; Filter = 'servicePrincipalNames/any(n:n eq {ServicePrincipalName})'; Finding = 'MSG391'
               Level = 'review'; Reason = 'MSOnline also matched the part of a name before its slash.' }
        ) }
        SearchString         = @{ Filter = 'startsWith(displayName,{SearchString})'
                                  Level = 'review'; Reason = 'Which fields MSOnline searched besides the display name is not documented.' }
        MaxResults           = @{ Argument = 'Top' }
        All                  = @{ Cases = @(
            @{ When = 'true'; Argument = 'All'; Switch = $true }
            @{ When = 'false'; Drop = $true }
            @{ When = 'given'; Stage = { Select-Object -First $(if ($All) { [int]::MaxValue } else { 500 }) }
               Level = 'review'; Reason = 'Whether everything is wanted is decided at run time: without -All the old call stopped at 500 objects.' }
        ) }
        TenantId             = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'Get-MsolServicePrincipal -ObjectId $id'; After = 'Get-MgServicePrincipal -ServicePrincipalId $id' }
        @{ Before = '$p = Get-MsolServicePrincipal -AppPrincipalId $ServiceName'; After = '$p = Get-MgServicePrincipal -Filter "appId eq ''$ServiceName''"' }
        @{ Before = 'Get-MsolServicePrincipal -ServicePrincipalName 00000002-0000-0ff1-ce00-000000000000'
           After  = 'Get-MgServicePrincipal -Filter "appId eq ''00000002-0000-0ff1-ce00-000000000000''"' }
        @{ Before = 'Get-MsolServicePrincipal -ServicePrincipalName ''MyApp/app.contoso.com'''
           After  = 'Get-MgServicePrincipal -Filter "servicePrincipalNames/any(n:n eq ''MyApp/app.contoso.com'')"' }
        @{ Before = 'Get-MsolServicePrincipal -SearchString ''Microsoft'' -All'
           After  = 'Get-MgServicePrincipal -Filter "startsWith(displayName,''Microsoft'')" -All' }
        @{ Before = 'Get-MsolServicePrincipal -MaxResults 20'; After = 'Get-MgServicePrincipal -Top 20' }
        @{ Before = 'Get-MsolServicePrincipal | Where-Object { -not $_.AccountEnabled }'
           After  = 'Get-MgServicePrincipal -All | Where-Object { -not $_.AccountEnabled }' }
    )
}
