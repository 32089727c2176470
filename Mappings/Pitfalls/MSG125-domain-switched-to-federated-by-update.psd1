@{
    Id         = 'MSG125'
    Name       = 'domain-switched-to-federated-by-update'
    Severity   = 'error'
    Level      = 'manual'
    Confidence = 'reported'
    AppliesTo  = 'graph'
    Message    = 'A domain becomes federated by New-MgDomainFederationConfiguration, not by an update. Only the way back to Managed is an update.'
    Happens    = 'Changing authenticationType from Managed to Federated is currently not supported; the other cmdlets do not exist.'
    Why        = 'Set-MsolDomainAuthentication carried the settings of the federation; in Graph they are an object of their own.'
    Instead    = 'New-MgDomainFederationConfiguration -DomainId contoso.com @settings
Update-MgDomain -DomainId contoso.com -AuthenticationType Managed          # way back'
    Evidence   = @(
        'https://github.com/microsoftgraph/microsoft-graph-docs/issues/5401'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/new-mgdomainfederationconfiguration'
    )
    Detect     = @(
        @{
            Detector = 'written-value'
            Over     = 'MSG061'
            Command  = 'Update-MgDomain', 'Update-MgBetaDomain'
            Property = 'AuthenticationType'
            Body     = 'BodyParameter'
            Request  = @{
                Command = 'Invoke-MgGraphRequest', 'Invoke-MgRestMethod', 'Invoke-GraphRequest', 'Invoke-RestMethod', 'irm', 'Invoke-WebRequest', 'iwr'
                Method  = 'PATCH'
                Path    = '*domains/*'
                Body    = 'Body'
            }
            Value    = 'text:Federated'
        }
        @{ Detector = 'command-in-use'; Command = '*-MgDomainAuthentication', '*-MgDomainFederationSetting*', 'Convert-MgDomain*'; Unknown = $true }
    )
    Match      = @(
        'Update-MgDomain -DomainId contoso.com -AuthenticationType Federated'
        'Set-MgDomainAuthentication -DomainName contoso.com -Authentication Federated'
        'Update-MgDomain -DomainId contoso.com -BodyParameter @{ authenticationType = ''Federated'' }'
    )
    NoMatch    = @(
        'Update-MgDomain -DomainId contoso.com -AuthenticationType Managed'
        'Set-MsolDomainAuthentication -DomainName contoso.com -Authentication Federated'
        'New-MgDomainFederationConfiguration -DomainId contoso.com -BodyParameter $settings'
    )
}
