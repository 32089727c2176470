@{
    Cmdlet     = 'Confirm-MsolDomain'
    Verdict    = 'pattern'
    Level      = 'safe'
    Reason     = 'Confirm-MgDomain verifies the domain and returns it; federation settings are a call of their own afterwards.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/confirm-mgdomain'
        'https://learn.microsoft.com/graph/api/domain-verify'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/new-mgdomainfederationconfiguration'
        'https://learn.microsoft.com/graph/api/domain-post-federationconfiguration'
        'https://learn.microsoft.com/graph/api/resources/internaldomainfederation'
        'https://learn.microsoft.com/powershell/module/msonline/confirm-msoldomain'
    )
    Confidence = 'documented'
    Result     = 'ConfirmDomainResult'
    Scopes     = @('Domain.ReadWrite.All')
    Role       = 'Domain Name Administrator'
    Frames     = @(
        @{ Id = 'takeover-in-variable'; When = @{ ForceTakeover = 'variable' }; Finding = 'MSG532'
           Manual = 'Whether the domain is taken from another tenant by force is decided at run time: write one call for each case.' }
        # the cmdlet has no parameter for it, the action has
        @{ Id = 'takeover'; Place = 'statement', 'discarded'; When = @{ ForceTakeover = 'is:Force' }; Findings = @('MSG533')
           Code = { $null = Invoke-MgGraphRequest -Method POST -Uri (patch-uri 'v1.0/domains/{DomainName}/verify') -Body @{ forceTakeover = $true } }
           Level = 'review'; Reason = 'The action takes the domain from an unmanaged tenant; Confirm-MgDomain has no parameter for that.'
           More = @( @{ Id = 'federate'; Code = { $null = New-MgDomainFederationConfiguration -DomainId $DomainName }; Level = 'review'; Scopes = 'Domain-InternalFederation.ReadWrite.All'
                        Reason = 'The domain is federated by a call of its own, which fails when the domain was not verified.' } ) }
        @{ Id = 'takeover-result'; When = @{ ForceTakeover = 'is:Force' }
           Code = { Invoke-MgGraphRequest -Method POST -Uri (patch-uri 'v1.0/domains/{DomainName}/verify') -Body @{ forceTakeover = $true } -OutputType PSObject }
           Level = 'review'; Reason = 'The action takes the domain from an unmanaged tenant; Confirm-MgDomain has no parameter for that.'
           More = @( @{ Id = 'federate'; Code = { $null = New-MgDomainFederationConfiguration -DomainId $DomainName }; Level = 'review'; Scopes = 'Domain-InternalFederation.ReadWrite.All'
                        Reason = 'The domain is federated by a call of its own, which fails when the domain was not verified.' } ) }
        # the old call printed its result; the domain is not that, so nothing is printed
        @{ Id = 'verify'; Place = 'statement'; Code = { $null = Confirm-MgDomain -DomainId $DomainName }; Findings = @('MSG533')
           Level = 'review'; Reason = 'The old call printed the result of the verification; the domain that Graph returns is another object and is not printed.'
           More = @( @{ Id = 'federate'; Code = { $null = New-MgDomainFederationConfiguration -DomainId $DomainName }; Level = 'review'; Scopes = 'Domain-InternalFederation.ReadWrite.All'
                        Reason = 'The domain is federated by a call of its own, which fails when the domain was not verified.' } ) }
        @{ Id = 'verify-result'; Code = { Confirm-MgDomain -DomainId $DomainName }
           More = @( @{ Id = 'federate'; Code = { $null = New-MgDomainFederationConfiguration -DomainId $DomainName }; Level = 'review'; Scopes = 'Domain-InternalFederation.ReadWrite.All'
                        Reason = 'The domain is federated by a call of its own, which fails when the domain was not verified.' } ) }
    )
    Parameters = @{
        DomainName                             = @{ Used = $true }
        ForceTakeover                          = @{ Used = $true }
        ActiveLogOnUri                         = @{ To = 'federate'; Argument = 'ActiveSignInUri' }
        FederationBrandName                    = @{ To = 'federate'; Argument = 'DisplayName' }
        IssuerUri                              = @{ To = 'federate'; Argument = 'IssuerUri'; Finding = 'MSG530' }
        LogOffUri                              = @{ To = 'federate'; Argument = 'SignOutUri' }
        MetadataExchangeUri                    = @{ To = 'federate'; Argument = 'MetadataExchangeUri' }
        NextSigningCertificate                 = @{ To = 'federate'; Argument = 'NextSigningCertificate' }
        PassiveLogOnUri                        = @{ To = 'federate'; Argument = 'PassiveSignInUri' }
        SigningCertificate                     = @{ To = 'federate'; Argument = 'SigningCertificate' }
        PreferredAuthenticationProtocol        = @{ Cases = @(
            @{ When = 'empty'; Drop = $true }
            @{ When = 'is:WsFed'; To = 'federate'; Argument = 'PreferredAuthenticationProtocol'; Value = { 'wsFed' } }
            @{ When = 'is:Samlp'; To = 'federate'; Argument = 'PreferredAuthenticationProtocol'; Value = { 'saml' } }
            @{ When = 'given'; To = 'federate'; Argument = 'PreferredAuthenticationProtocol'; Value = { if ($PreferredAuthenticationProtocol -eq 'Samlp') { 'saml' } else { 'wsFed' } } }
        ) }
        PromptLoginBehavior                    = @{ Cases = @(
            @{ When = 'empty'; Drop = $true }
            @{ When = 'is:TranslateToFreshPasswordAuth'; To = 'federate'; Argument = 'PromptLoginBehavior'; Value = { 'translateToFreshPasswordAuthentication' } }
            @{ When = 'is:NativeSupport'; To = 'federate'; Argument = 'PromptLoginBehavior'; Value = { 'nativeSupport' } }
            @{ When = 'is:Disabled'; To = 'federate'; Argument = 'PromptLoginBehavior'; Value = { 'disabled' } }
            @{ When = 'given'; To = 'federate'; Argument = 'PromptLoginBehavior'; Value = { $PromptLoginBehavior -replace '^TranslateToFreshPasswordAuth$', 'translateToFreshPasswordAuthentication' } }
        ) }
        SupportsMfa                            = @{ Cases = @(
            @{ When = 'empty'; Drop = $true }
            @{ When = 'true'; To = 'federate'; Argument = 'FederatedIdpMfaBehavior'; Value = { 'enforceMfaByFederatedIdp' }; Level = 'review'; Finding = 'MSG540'; Reason = 'Graph has three behaviours instead of a Boolean, and one that is set replaces SupportsMfa for good.' }
            @{ When = 'false'; To = 'federate'; Argument = 'FederatedIdpMfaBehavior'; Value = { 'acceptIfMfaDoneByFederatedIdp' }; Level = 'review'; Finding = 'MSG540'; Reason = 'Graph has three behaviours instead of a Boolean, and one that is set replaces SupportsMfa for good.' }
            @{ When = 'given'; To = 'federate'; Argument = 'FederatedIdpMfaBehavior'; Value = { if ($SupportsMfa) { 'enforceMfaByFederatedIdp' } else { 'acceptIfMfaDoneByFederatedIdp' } }; Level = 'review'; Finding = 'MSG540'; Reason = 'Graph has three behaviours instead of a Boolean, and one that is set replaces SupportsMfa for good.' }
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
        @{ Before = 'Confirm-MsolDomain -DomainName contoso.com'; After = '$null = Confirm-MgDomain -DomainId contoso.com' }
        @{ Before = 'Confirm-MsolDomain -DomainName $name | Out-Null'; After = 'Confirm-MgDomain -DomainId $name | Out-Null' }
        @{ Before = 'if ((Confirm-MsolDomain -DomainName $name).Availability -eq ''AvailableImmediately'') { ''verified'' }'; After = 'if ((Confirm-MgDomain -DomainId $name).IsVerified) { ''verified'' }' }
        @{ Before = 'Confirm-MsolDomain -DomainName $name -ForceTakeover Force'; After = '$null = Invoke-MgGraphRequest -Method POST -Uri "v1.0/domains/$([uri]::EscapeDataString($name))/verify" -Body @{ forceTakeover = $true }' }
        @{ Before = 'Confirm-MsolDomain -DomainName $name -IssuerUri $issuer -PassiveLogOnUri $signIn -ActiveLogOnUri $active -LogOffUri $signOut -SigningCertificate $certificate -PreferredAuthenticationProtocol WsFed'; After = '$null = Confirm-MgDomain -DomainId $name
$null = New-MgDomainFederationConfiguration -DomainId $name -IssuerUri $issuer -PassiveSignInUri $signIn -ActiveSignInUri $active -SignOutUri $signOut -SigningCertificate $certificate -PreferredAuthenticationProtocol ''wsFed''' }
    )
}
