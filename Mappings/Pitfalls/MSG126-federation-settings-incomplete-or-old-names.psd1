@{
    Id         = 'MSG126'
    Name       = 'federation-settings-incomplete-or-old-names'
    Severity   = 'error'
    Level      = 'manual'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'The settings have other names in Graph (DisplayName, PassiveSignInUri, ActiveSignInUri, SignOutUri, FederatedIdpMfaBehavior), and the protocol must be given. Use the new names and add -PreferredAuthenticationProtocol wsFed.'
    Happens    = 'The old names are unknown. Without the protocol the domain may get another than MSOnline''s default, and sign-ins fail.'
    Why        = 'The parameters of Set-MsolDomainAuthentication were renamed, and one default is gone.'
    Instead    = 'New-MgDomainFederationConfiguration -DomainId $domain -DisplayName $brand -PassiveSignInUri $url -IssuerUri $issuer -SignOutUri $out -SigningCertificate $cert -PreferredAuthenticationProtocol wsFed'
    Evidence   = @(
        'https://github.com/MicrosoftDocs/microsoftgraph-docs-powershell/pull/598'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/3184'
        'https://learn.microsoft.com/graph/api/resources/internaldomainfederation'
    )
    Detect     = @(
        @{
            Detector  = 'unfit-parameter'
            Command   = 'New-MgDomainFederationConfiguration', 'Update-MgDomainFederationConfiguration', 'New-MgBetaDomainFederationConfiguration', 'Update-MgBetaDomainFederationConfiguration'
            Parameter = 'FederationBrandName', 'PassiveLogOnUri', 'ActiveLogOnUri', 'LogOffUri', 'SupportsMfa', 'DomainName', 'PreferredAuthenticationProtocolType', 'NextSigningCertificates'
        }
        @{
            Detector = 'written-key'
            Command  = 'New-MgDomainFederationConfiguration', 'Update-MgDomainFederationConfiguration', 'New-MgBetaDomainFederationConfiguration', 'Update-MgBetaDomainFederationConfiguration'
            Body     = 'BodyParameter'
            Key      = 'FederationBrandName', 'PassiveLogOnUri', 'ActiveLogOnUri', 'LogOffUri', 'SupportsMfa', 'DomainName', 'PreferredAuthenticationProtocolType', 'NextSigningCertificates'
        }
        @{
            Detector  = 'incomplete-call'
            Command   = 'New-MgDomainFederationConfiguration', 'New-MgBetaDomainFederationConfiguration'
            Parameter = 'PreferredAuthenticationProtocol'
            Body      = 'BodyParameter'
        }
    )
    Match      = @(
        'New-MgDomainFederationConfiguration -DomainId $d -FederationBrandName $b -PassiveLogOnUri $u -IssuerUri $i -LogOffUri $o -SigningCertificate $c'
        'New-MgDomainFederationConfiguration -DomainId $d -DisplayName $b -PassiveSignInUri $u -IssuerUri $i -SigningCertificate $c'
        '$settings = @{ displayName = $b; passiveLogOnUri = $u; preferredAuthenticationProtocol = ''wsFed'' }
New-MgDomainFederationConfiguration -DomainId $d -BodyParameter $settings'
    )
    NoMatch    = @(
        'New-MgDomainFederationConfiguration -DomainId $d -DisplayName $b -PassiveSignInUri $u -IssuerUri $i -SigningCertificate $c -PreferredAuthenticationProtocol wsFed'
        'Update-MgDomainFederationConfiguration -DomainId $d -InternalDomainFederationId $id -SigningCertificate $c'
        'New-MgDomainFederationConfiguration -DomainId $d @settings'
    )
}
