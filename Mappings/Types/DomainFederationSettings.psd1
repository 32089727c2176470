@{
    Type  = 'DomainFederationSettings'
    Graph = 'internalDomainFederation'
    Sources = @('https://learn.microsoft.com/graph/api/resources/internaldomainfederation', 'https://github.com/microsoftgraph/entra-powershell')
    Properties = @{
        ActiveLogOnUri                  = @{ Name = 'ActiveSignInUri' }
        FederationBrandName             = @{ Name = 'DisplayName' }
        IssuerUri                       = @{ Name = 'IssuerUri' }
        LogOffUri                       = @{ Name = 'SignOutUri' }
        MetadataExchangeUri             = @{ Name = 'MetadataExchangeUri' }
        PassiveLogOnUri                 = @{ Name = 'PassiveSignInUri' }
        PasswordResetUri                = @{ Name = 'PasswordResetUri' }
        SigningCertificate              = @{ Name = 'SigningCertificate' }
        NextSigningCertificate          = @{ Name = 'NextSigningCertificate' }
        PreferredAuthenticationProtocol = @{
            Value  = { $_.PreferredAuthenticationProtocol -replace '^saml$', 'Samlp' -replace '^wsFed$', 'WsFed' }
            Equals = @{ Samlp = { $_.PreferredAuthenticationProtocol -eq 'saml' }; WsFed = { $_.PreferredAuthenticationProtocol -eq 'wsFed' } }
        }
        PromptLoginBehavior             = @{
            Value  = { $_.PromptLoginBehavior -replace '^translateToFreshPasswordAuthentication$', 'TranslateToFreshPasswordAuth' -replace '^nativeSupport$', 'NativeSupport' -replace '^disabled$', 'Disabled' }
            Equals = @{
                TranslateToFreshPasswordAuth = { $_.PromptLoginBehavior -eq 'translateToFreshPasswordAuthentication' }
                NativeSupport                = { $_.PromptLoginBehavior -eq 'nativeSupport' }
                Disabled                     = { $_.PromptLoginBehavior -eq 'disabled' }
            }
        }
        # Graph does not show the old Boolean: where it prints, the word that replaced it says more than True or False could
        SupportsMfa                     = @{
            Value = { $_.FederatedIdpMfaBehavior }
            True  = { $_.FederatedIdpMfaBehavior -eq 'enforceMfaByFederatedIdp' }
            False = { $_.FederatedIdpMfaBehavior -ne 'enforceMfaByFederatedIdp' }
            Level = 'review'; Finding = 'MSG540'; Reason = 'Graph has three behaviours instead of a Boolean, and nothing where SupportsMfa still counts.'
        }
        SigningCertificateUpdateStatus  = @{ Name = 'SigningCertificateUpdateStatus'; Type = 'SigningCertificateUpdateStatus' }
        DefaultInteractiveAuthenticationMethod = @{ Manual = 'Graph has no default interactive authentication method for a federated domain.'; Finding = 'MSG541' }
        OpenIdConnectDiscoveryEndpoint  = @{ Manual = 'Graph has no OpenID Connect discovery endpoint for a federated domain.'; Finding = 'MSG542' }
        PasswordChangeUri               = @{ Manual = 'Graph has no address for changing the password.'; Finding = 'MSG543' }
        ExtensionData                   = @{ Manual = 'ExtensionData held nothing of meaning: remove it from the list of properties.'; Finding = 'MSG396' }
    }
}
