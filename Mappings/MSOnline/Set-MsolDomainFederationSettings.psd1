@{
    Cmdlet     = 'Set-MsolDomainFederationSettings'
    Verdict    = 'pattern'
    Level      = 'safe'
    Reason     = 'The configuration of a federated domain has an id of its own, which is looked up first.'
    # Microsoft's table of cmdlets names New-MgDomainFederationConfiguration, which is for domains that have none yet
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/update-mgdomainfederationconfiguration'
        'https://learn.microsoft.com/graph/api/internaldomainfederation-update'
        'https://learn.microsoft.com/graph/api/resources/internaldomainfederation'
        'https://learn.microsoft.com/powershell/module/msonline/set-msoldomainfederationsettings'
    )
    Confidence = 'documented'
    Scopes     = @('Domain-InternalFederation.ReadWrite.All')
    Role       = 'Hybrid Identity Administrator'
    Frames     = @(
        @{ Id = 'update'
           Before = { $federation = Get-MgDomainFederationConfiguration -DomainId $DomainName }
           Code = { Update-MgDomainFederationConfiguration -DomainId $DomainName -InternalDomainFederationId $federation.Id } }
    )
    Parameters = @{
        DomainName                             = @{ Used = $true }
        ActiveLogOnUri                         = @{ Argument = 'ActiveSignInUri' }
        FederationBrandName                    = @{ Argument = 'DisplayName' }
        IssuerUri                              = @{ Argument = 'IssuerUri' }
        LogOffUri                              = @{ Argument = 'SignOutUri' }
        MetadataExchangeUri                    = @{ Argument = 'MetadataExchangeUri' }
        NextSigningCertificate                 = @{ Argument = 'NextSigningCertificate' }
        PassiveLogOnUri                        = @{ Argument = 'PassiveSignInUri' }
        SigningCertificate                     = @{ Argument = 'SigningCertificate' }
        PreferredAuthenticationProtocol        = @{ Cases = @(
            @{ When = 'empty'; Drop = $true }
            @{ When = 'is:WsFed'; Argument = 'PreferredAuthenticationProtocol'; Value = { 'wsFed' } }
            @{ When = 'is:Samlp'; Argument = 'PreferredAuthenticationProtocol'; Value = { 'saml' } }
            @{ When = 'given'; Argument = 'PreferredAuthenticationProtocol'; Value = { if ($PreferredAuthenticationProtocol -eq 'Samlp') { 'saml' } else { 'wsFed' } } }
        ) }
        PromptLoginBehavior                    = @{ Cases = @(
            @{ When = 'empty'; Drop = $true }
            @{ When = 'is:TranslateToFreshPasswordAuth'; Argument = 'PromptLoginBehavior'; Value = { 'translateToFreshPasswordAuthentication' } }
            @{ When = 'is:NativeSupport'; Argument = 'PromptLoginBehavior'; Value = { 'nativeSupport' } }
            @{ When = 'is:Disabled'; Argument = 'PromptLoginBehavior'; Value = { 'disabled' } }
            @{ When = 'given'; Argument = 'PromptLoginBehavior'; Value = { $PromptLoginBehavior -replace '^TranslateToFreshPasswordAuth$', 'translateToFreshPasswordAuthentication' } }
        ) }
        SupportsMfa                            = @{ Cases = @(
            @{ When = 'empty'; Drop = $true }
            @{ When = 'true'; Argument = 'FederatedIdpMfaBehavior'; Value = { 'enforceMfaByFederatedIdp' }; Level = 'review'; Finding = 'MSG540'; Reason = 'Graph has three behaviours instead of a Boolean, and one that is set replaces SupportsMfa for good.' }
            @{ When = 'false'; Argument = 'FederatedIdpMfaBehavior'; Value = { 'acceptIfMfaDoneByFederatedIdp' }; Level = 'review'; Finding = 'MSG540'; Reason = 'Graph has three behaviours instead of a Boolean, and one that is set replaces SupportsMfa for good.' }
            @{ When = 'given'; Argument = 'FederatedIdpMfaBehavior'; Value = { if ($SupportsMfa) { 'enforceMfaByFederatedIdp' } else { 'acceptIfMfaDoneByFederatedIdp' } }; Level = 'review'; Finding = 'MSG540'; Reason = 'Graph has three behaviours instead of a Boolean, and one that is set replaces SupportsMfa for good.' }
        ) }
        DefaultInteractiveAuthenticationMethod = @{ Cases = @(
            @{ When = 'empty'; Drop = $true }
            @{ When = 'given'; Manual = 'Graph has no default interactive authentication method for a federated domain: leave the parameter out and set the method in the federation service.'; Finding = 'MSG541' }
        ) }
        OpenIdConnectDiscoveryEndpoint         = @{ Cases = @(
            @{ When = 'empty'; Drop = $true }
            @{ When = 'given'; Manual = 'Graph has no OpenID Connect discovery endpoint for a federated domain: leave the parameter out if the domain does without it.'; Finding = 'MSG542' }
        ) }
        SigningCertificateUpdateStatus         = @{ Drop = $true; Level = 'review'; Finding = 'MSG544'; Reason = 'The service writes the state of the last certificate update; it cannot be set.' }
        TenantId                               = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'Set-MsolDomainFederationSettings -DomainName $domain -SigningCertificate $certificate -NextSigningCertificate $next -FederationBrandName ''Contoso'''; After = '$federation = Get-MgDomainFederationConfiguration -DomainId $domain
Update-MgDomainFederationConfiguration -DomainId $domain -SigningCertificate $certificate -NextSigningCertificate $next -DisplayName ''Contoso'' -InternalDomainFederationId $federation.Id' }
        @{ Before = 'Set-MsolDomainFederationSettings -DomainName contoso.com -PreferredAuthenticationProtocol Samlp -PromptLoginBehavior TranslateToFreshPasswordAuth'; After = '$federation = Get-MgDomainFederationConfiguration -DomainId contoso.com
Update-MgDomainFederationConfiguration -DomainId contoso.com -PreferredAuthenticationProtocol ''saml'' -PromptLoginBehavior ''translateToFreshPasswordAuthentication'' -InternalDomainFederationId $federation.Id' }
        @{ Before = 'Set-MsolDomainFederationSettings -DomainName contoso.com -SupportsMfa $false'; After = '$federation = Get-MgDomainFederationConfiguration -DomainId contoso.com
Update-MgDomainFederationConfiguration -DomainId contoso.com -FederatedIdpMfaBehavior ''acceptIfMfaDoneByFederatedIdp'' -InternalDomainFederationId $federation.Id' }
    )
}
