@{
    Cmdlet     = 'Set-MsolDomainAuthentication'
    Verdict    = 'pattern'
    Level      = 'review'
    Reason     = 'A domain becomes managed by its property AuthenticationType, and federated by its federation configuration.'
    Sources    = @(
        'https://learn.microsoft.com/entra/identity/users/domains-verify-custom-subdomain'
        'https://learn.microsoft.com/entra/identity/hybrid/connect/migrate-from-federation-to-cloud-authentication'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/update-mgdomain'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/new-mgdomainfederationconfiguration'
        'https://learn.microsoft.com/graph/api/domain-post-federationconfiguration'
        'https://learn.microsoft.com/graph/api/resources/internaldomainfederation'
        'https://learn.microsoft.com/powershell/module/msonline/set-msoldomainauthentication'
    )
    Confidence = 'documented'
    Scopes     = @('Domain-InternalFederation.ReadWrite.All')
    Role       = 'Hybrid Identity Administrator'
    Frames     = @(
        @{ Id = 'to-managed'; When = @{ Authentication = 'is:Managed' }; Findings = @('MSG546')
           Code = { Update-MgDomain -DomainId $DomainName -AuthenticationType 'Managed' }
           Scopes = @('Directory.AccessAsUser.All', 'Domain.ReadWrite.All')
           Level = 'review'; Reason = 'The federation settings are deleted with the change, in both modules; the older page of the resource calls the property read-only.' }
        # not Update-MgDomain first: creating the configuration converts the domain
        @{ Id = 'to-federated'; When = @{ Authentication = 'is:Federated' }
           Code = { $null = New-MgDomainFederationConfiguration -DomainId $DomainName }
           Level = 'review'; Reason = 'Creating the federation configuration makes the domain federated. The default domain, the initial domain and subdomains cannot be federated alone.' }
        @{ Id = 'in-variable'; Finding = 'MSG545'
           Manual = 'A managed and a federated domain are made by two different calls, and which is meant is decided at run time: write an if with one call for each.' }
    )
    Parameters = @{
        DomainName                             = @{ Used = $true }
        Authentication                         = @{ Used = $true }
        ActiveLogOnUri                         = @{ Cases = @(
            @{ When = @{ ActiveLogOnUri = 'given'; Authentication = 'is:Managed' }; Drop = $true }
            @{ When = 'given'; Argument = 'ActiveSignInUri' }
        ) }
        FederationBrandName                    = @{ Cases = @(
            @{ When = @{ FederationBrandName = 'given'; Authentication = 'is:Managed' }; Drop = $true }
            @{ When = 'given'; Argument = 'DisplayName' }
        ) }
        IssuerUri                              = @{ Cases = @(
            @{ When = @{ IssuerUri = 'given'; Authentication = 'is:Managed' }; Drop = $true }
            @{ When = 'given'; Argument = 'IssuerUri' }
        ) }
        LogOffUri                              = @{ Cases = @(
            @{ When = @{ LogOffUri = 'given'; Authentication = 'is:Managed' }; Drop = $true }
            @{ When = 'given'; Argument = 'SignOutUri' }
        ) }
        MetadataExchangeUri                    = @{ Cases = @(
            @{ When = @{ MetadataExchangeUri = 'given'; Authentication = 'is:Managed' }; Drop = $true }
            @{ When = 'given'; Argument = 'MetadataExchangeUri' }
        ) }
        NextSigningCertificate                 = @{ Cases = @(
            @{ When = @{ NextSigningCertificate = 'given'; Authentication = 'is:Managed' }; Drop = $true }
            @{ When = 'given'; Argument = 'NextSigningCertificate' }
        ) }
        PassiveLogOnUri                        = @{ Cases = @(
            @{ When = @{ PassiveLogOnUri = 'given'; Authentication = 'is:Managed' }; Drop = $true }
            @{ When = 'given'; Argument = 'PassiveSignInUri' }
        ) }
        SigningCertificate                     = @{ Cases = @(
            @{ When = @{ SigningCertificate = 'given'; Authentication = 'is:Managed' }; Drop = $true }
            @{ When = 'given'; Argument = 'SigningCertificate' }
        ) }
        PreferredAuthenticationProtocol        = @{ Cases = @(
            @{ When = @{ PreferredAuthenticationProtocol = 'given'; Authentication = 'is:Managed' }; Drop = $true }
            @{ When = 'empty'; Drop = $true }
            @{ When = 'is:WsFed'; Argument = 'PreferredAuthenticationProtocol'; Value = { 'wsFed' } }
            @{ When = 'is:Samlp'; Argument = 'PreferredAuthenticationProtocol'; Value = { 'saml' } }
            @{ When = 'given'; Argument = 'PreferredAuthenticationProtocol'; Value = { if ($PreferredAuthenticationProtocol -eq 'Samlp') { 'saml' } else { 'wsFed' } } }
        ) }
        PromptLoginBehavior                    = @{ Cases = @(
            @{ When = @{ PromptLoginBehavior = 'given'; Authentication = 'is:Managed' }; Drop = $true }
            @{ When = 'empty'; Drop = $true }
            @{ When = 'is:TranslateToFreshPasswordAuth'; Argument = 'PromptLoginBehavior'; Value = { 'translateToFreshPasswordAuthentication' } }
            @{ When = 'is:NativeSupport'; Argument = 'PromptLoginBehavior'; Value = { 'nativeSupport' } }
            @{ When = 'is:Disabled'; Argument = 'PromptLoginBehavior'; Value = { 'disabled' } }
            @{ When = 'given'; Argument = 'PromptLoginBehavior'; Value = { $PromptLoginBehavior -replace '^TranslateToFreshPasswordAuth$', 'translateToFreshPasswordAuthentication' } }
        ) }
        SupportsMfa                            = @{ Cases = @(
            @{ When = @{ SupportsMfa = 'given'; Authentication = 'is:Managed' }; Drop = $true }
            @{ When = 'empty'; Drop = $true }
            @{ When = 'true'; Argument = 'FederatedIdpMfaBehavior'; Value = { 'enforceMfaByFederatedIdp' }; Level = 'review'; Finding = 'MSG540'; Reason = 'Graph has three behaviours instead of a Boolean, and one that is set replaces SupportsMfa for good.' }
            @{ When = 'false'; Argument = 'FederatedIdpMfaBehavior'; Value = { 'acceptIfMfaDoneByFederatedIdp' }; Level = 'review'; Finding = 'MSG540'; Reason = 'Graph has three behaviours instead of a Boolean, and one that is set replaces SupportsMfa for good.' }
            @{ When = 'given'; Argument = 'FederatedIdpMfaBehavior'; Value = { if ($SupportsMfa) { 'enforceMfaByFederatedIdp' } else { 'acceptIfMfaDoneByFederatedIdp' } }; Level = 'review'; Finding = 'MSG540'; Reason = 'Graph has three behaviours instead of a Boolean, and one that is set replaces SupportsMfa for good.' }
        ) }
        DefaultInteractiveAuthenticationMethod = @{ Cases = @(
            @{ When = @{ DefaultInteractiveAuthenticationMethod = 'given'; Authentication = 'is:Managed' }; Drop = $true }
            @{ When = 'empty'; Drop = $true }
            @{ When = 'given'; Manual = 'Graph has no default interactive authentication method for a federated domain: leave the parameter out and set the method in the federation service.'; Finding = 'MSG541' }
        ) }
        OpenIdConnectDiscoveryEndpoint         = @{ Cases = @(
            @{ When = @{ OpenIdConnectDiscoveryEndpoint = 'given'; Authentication = 'is:Managed' }; Drop = $true }
            @{ When = 'empty'; Drop = $true }
            @{ When = 'given'; Manual = 'Graph has no OpenID Connect discovery endpoint for a federated domain: leave the parameter out if the domain does without it.'; Finding = 'MSG542' }
        ) }
        SigningCertificateUpdateStatus         = @{ Drop = $true; Level = 'review'; Finding = 'MSG544'; Reason = 'The service writes the state of the last certificate update; it cannot be set.' }
        TenantId                               = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'Set-MsolDomainAuthentication -DomainName contoso.com -Authentication Managed'; After = 'Update-MgDomain -DomainId contoso.com -AuthenticationType ''Managed''' }
        @{ Before = 'Set-MsolDomainAuthentication -DomainName $domain -Authentication Federated -FederationBrandName $brand -IssuerUri $issuer -ActiveLogOnUri $active -PassiveLogOnUri $passive -LogOffUri $signOut -MetadataExchangeUri $mex -SigningCertificate $certificate -PreferredAuthenticationProtocol Samlp'; After = '$null = New-MgDomainFederationConfiguration -DomainId $domain -DisplayName $brand -IssuerUri $issuer -ActiveSignInUri $active -PassiveSignInUri $passive -SignOutUri $signOut -MetadataExchangeUri $mex -SigningCertificate $certificate -PreferredAuthenticationProtocol ''saml''' }
    )
}
