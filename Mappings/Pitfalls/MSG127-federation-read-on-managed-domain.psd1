@{
    Id         = 'MSG127'
    Name       = 'federation-read-on-managed-domain'
    Severity   = 'warning'
    Level      = 'review'
    Confidence = 'reported'
    AppliesTo  = 'graph'
    Message    = 'A managed domain has no federation configuration, and asking for it is an error. Ask only where AuthenticationType is Federated.'
    Happens    = 'The service answers that the resource does not exist, where Get-MsolDomainFederationSettings returned nothing.'
    Why        = 'The settings exist for federated domains only; the state is in AuthenticationType of the domain.'
    Instead    = 'foreach ($domain in Get-MgDomain -All | Where-Object AuthenticationType -eq ''Federated'') {
    Get-MgDomainFederationConfiguration -DomainId $domain.Id
}'
    Evidence   = @(
        'https://github.com/MicrosoftDocs/azure-docs/issues/107476'
    )
    Detect     = @{
        Detector  = 'call-for-some-only'
        Command   = 'Get-MgDomainFederationConfiguration', 'Get-MgBetaDomainFederationConfiguration'
        Parameter = 'DomainId'
        From      = 'Get-MgDomain', 'Get-MgBetaDomain'
        Choice    = 'AuthenticationType'
        Error     = 'ErrorAction', 'EA'
        Switch    = @{ Command = 'Update-MgDomain', 'Update-MgBetaDomain'; Parameter = 'AuthenticationType'; Word = 'Managed' }
    }
    Match      = @(
        'foreach ($domain in Get-MgDomain -All) { Get-MgDomainFederationConfiguration -DomainId $domain.Id }'
        'Get-MgDomain -All | ForEach-Object { Get-MgDomainFederationConfiguration -DomainId $_.Id }'
        'Update-MgDomain -DomainId contoso.com -AuthenticationType Managed
Get-MgDomainFederationConfiguration -DomainId contoso.com'
    )
    NoMatch    = @(
        'foreach ($domain in Get-MgDomain -All | Where-Object AuthenticationType -eq ''Federated'') { Get-MgDomainFederationConfiguration -DomainId $domain.Id }'
        'foreach ($domain in Get-MgDomain -All) { if ($domain.AuthenticationType -eq ''Federated'') { Get-MgDomainFederationConfiguration -DomainId $domain.Id } }'
        'Get-MgDomainFederationConfiguration -DomainId contoso.com'
        'Get-MgDomain -All | ForEach-Object { Get-MgDomainFederationConfiguration -DomainId $_.Id -ErrorAction SilentlyContinue }'
    )
}
