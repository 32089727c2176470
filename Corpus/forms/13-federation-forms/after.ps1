# Moves federated domains to the new identity provider
param([string]$Certificate)
Connect-MgGraph -Scopes 'Domain-InternalFederation.ReadWrite.All', 'Domain.Read.All' -NoWelcome
$settings = @{
    ActiveSignInUri                  = 'https://sts.contoso.com/adfs/services/trust/2005/usernamemixed'
    PassiveSignInUri                 = 'https://sts.contoso.com/adfs/ls/'
    MetadataExchangeUri             = 'https://sts.contoso.com/adfs/services/trust/mex'
    IssuerUri                       = 'http://sts.contoso.com/adfs/services/trust'
    SignOutUri                       = 'https://sts.contoso.com/adfs/ls/?wa=wsignout1.0'
    SigningCertificate              = $Certificate
    PreferredAuthenticationProtocol = 'wsFed'
    PromptLoginBehavior             = 'nativeSupport'
}
Get-MgDomain | Where-Object AuthenticationType -eq Federated | ForEach-Object {
    $old = Get-MgDomainFederationConfiguration -DomainId $_.Id
    Write-Host "$($_.Id) signed in at $($old.PassiveSignInUri), prompt: $($old.PromptLoginBehavior -replace '^translateToFreshPasswordAuthentication$', 'TranslateToFreshPasswordAuth' -replace '^nativeSupport$', 'NativeSupport' -replace '^disabled$', 'Disabled')"
    if ($old.PreferredAuthenticationProtocol -eq 'saml') { Write-Warning 'This domain uses SAML' }
    $federation = Get-MgDomainFederationConfiguration -DomainId $_.Id
    Update-MgDomainFederationConfiguration -DomainId $_.Id @settings -InternalDomainFederationId $federation.Id
}
"Issuer now: $((Get-MgDomainFederationConfiguration -DomainId contoso.com).IssuerUri)"
