@{
    Cmdlet     = 'Get-MsolDomainFederationSettings'
    Verdict    = 'direct'
    Level      = 'safe'
    Reason     = 'The federation configuration has the same settings under other names.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/get-mgdomainfederationconfiguration'
        'https://learn.microsoft.com/graph/api/domain-list-federationconfiguration'
        'https://learn.microsoft.com/graph/api/resources/internaldomainfederation'
        'https://learn.microsoft.com/powershell/module/msonline/get-msoldomainfederationsettings'
    )
    Confidence = 'documented'
    Result     = 'DomainFederationSettings'
    Scopes     = @('Domain-InternalFederation.Read.All')
    Frames     = @(
        @{ Id = 'by-domain'; Code = { Get-MgDomainFederationConfiguration } }
    )
    Parameters = @{
        DomainName = @{ Argument = 'DomainId' }
        TenantId   = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = '(Get-MsolDomainFederationSettings -DomainName contoso.com).PassiveLogOnUri'; After = '(Get-MgDomainFederationConfiguration -DomainId contoso.com).PassiveSignInUri' }
        @{ Before = '$settings = Get-MsolDomainFederationSettings -DomainName $domain
if ($settings.PreferredAuthenticationProtocol -eq ''Samlp'' -and -not $settings.SupportsMfa) { "$($settings.FederationBrandName) signs out at $($settings.LogOffUri)" }'; After = '$settings = Get-MgDomainFederationConfiguration -DomainId $domain
if ($settings.PreferredAuthenticationProtocol -eq ''saml'' -and $settings.FederatedIdpMfaBehavior -ne ''enforceMfaByFederatedIdp'') { "$($settings.DisplayName) signs out at $($settings.SignOutUri)" }' }
        @{ Before = 'Get-MsolDomainFederationSettings -DomainName $domain | Select-Object IssuerUri, SigningCertificate, PromptLoginBehavior'; After = 'Get-MgDomainFederationConfiguration -DomainId $domain | Select-Object IssuerUri, SigningCertificate, @{ n = ''PromptLoginBehavior''; e = { $_.PromptLoginBehavior -replace ''^translateToFreshPasswordAuthentication$'', ''TranslateToFreshPasswordAuth'' -replace ''^nativeSupport$'', ''NativeSupport'' -replace ''^disabled$'', ''Disabled'' } }' }
    )
}
