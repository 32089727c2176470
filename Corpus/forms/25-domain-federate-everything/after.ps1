# The new domain is verified and federated in one go
param([string]$Domain = 'fabrikam.com', [string]$Certificate, [string]$NextCertificate)
Connect-MgGraph -Scopes 'Directory.AccessAsUser.All', 'Domain-InternalFederation.ReadWrite.All', 'Domain.ReadWrite.All' -NoWelcome
$federation = @{
    DomainId                      = $Domain
}
$null = Confirm-MgDomain @federation
$null = New-MgDomainFederationConfiguration -DomainId $Domain -DisplayName 'Fabrikam' -IssuerUri 'http://sts.fabrikam.com/adfs/services/trust' -ActiveSignInUri 'https://sts.fabrikam.com/adfs/services/trust/2005/usernamemixed' -PassiveSignInUri 'https://sts.fabrikam.com/adfs/ls/' -SignOutUri 'https://sts.fabrikam.com/adfs/ls/' -MetadataExchangeUri 'https://sts.fabrikam.com/adfs/services/trust/mex' -SigningCertificate $Certificate -NextSigningCertificate $NextCertificate -PreferredAuthenticationProtocol 'saml' -PromptLoginBehavior 'translateToFreshPasswordAuthentication' -FederatedIdpMfaBehavior 'enforceMfaByFederatedIdp'
foreach ($child in 'north.fabrikam.com', 'south.fabrikam.com') {
    $null = New-MgDomainFederationConfiguration -DomainId $child -DisplayName 'Fabrikam' -IssuerUri "http://$child/adfs/services/trust" -ActiveSignInUri 'https://sts.fabrikam.com/adfs/services/trust/2005/usernamemixed' -PassiveSignInUri 'https://sts.fabrikam.com/adfs/ls/' -SignOutUri 'https://sts.fabrikam.com/adfs/ls/' -MetadataExchangeUri 'https://sts.fabrikam.com/adfs/services/trust/mex' -SigningCertificate $Certificate -PreferredAuthenticationProtocol 'wsFed' -PromptLoginBehavior 'disabled' -FederatedIdpMfaBehavior 'acceptIfMfaDoneByFederatedIdp'
}
$null = Invoke-MgGraphRequest -Method POST -Uri 'v1.0/domains/taken.fabrikam.com/verify' -Body @{ forceTakeover = $true }
"Prompt: $((Get-MgDomainFederationConfiguration -DomainId $Domain).PromptLoginBehavior -replace '^translateToFreshPasswordAuthentication$', 'TranslateToFreshPasswordAuth' -replace '^nativeSupport$', 'NativeSupport' -replace '^disabled$', 'Disabled')"
Update-MgDomain -DomainId 'south.fabrikam.com' -AuthenticationType 'Managed'
