@{
    Id         = 'MSG060'
    Name       = 'tenantid-parameter-per-call'
    Severity   = 'error'
    Level      = 'manual'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'A Graph session belongs to one tenant, so calls have no -TenantId. Connect to each tenant with Connect-MgGraph -TenantId inside of the loop.'
    Happens    = 'The parameter cannot be found. When it is just deleted, the loop reads or changes the own tenant once for each customer.'
    Why        = 'Every cmdlet of MSOnline took -TenantId for delegated administration.'
    Instead    = 'foreach ($t in $customers) { Connect-MgGraph -TenantId $t.TenantId -Scopes User.Read.All -NoWelcome; Get-MgUser -All; $null = Disconnect-MgGraph }'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/connect-mggraph'
    )
    Detect     = @(
        @{
            Detector   = 'unknown-parameter'
            NotCommand = 'Connect-*', 'Disconnect-*', 'Find-*'
            Parameter  = 'TenantId'
        }
        @{
            Detector = 'loop-over-tenants'
            Source   = 'Get-MgContract', 'Get-MgBetaContract', 'Get-MgTenantRelationshipDelegatedAdminCustomer'
            Connect  = 'Connect-MgGraph', 'Connect-Graph'
            Except   = 'Disconnect-MgGraph', 'Get-MgContext', 'Invoke-Mg*Request', '*-MgTenantRelationship*'
        }
    )
    Match      = @(
        'foreach ($t in $customers) { Get-MgUser -All -TenantId $t.TenantId }'
        'foreach ($t in Get-MgContract -All) { Get-MgUser -All | Select-Object DisplayName }'
        '$p = @{ All = $true; TenantId = $id }
Get-MgGroup @p'
    )
    NoMatch    = @(
        'foreach ($t in Get-MgContract -All) { Connect-MgGraph -TenantId $t.CustomerId -Scopes User.Read.All -NoWelcome; Get-MgUser -All; $null = Disconnect-MgGraph }'
        'Connect-MgGraph -TenantId $id -Scopes User.Read.All'
        'Get-MgContract -All | ForEach-Object { $_.DisplayName }'
    )
}
