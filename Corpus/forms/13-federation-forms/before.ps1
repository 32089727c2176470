# Moves federated domains to the new identity provider
param([string]$Certificate)
Connect-MsolService
$settings = @{
    ActiveLogOnUri                  = 'https://sts.contoso.com/adfs/services/trust/2005/usernamemixed'
    PassiveLogOnUri                 = 'https://sts.contoso.com/adfs/ls/'
    MetadataExchangeUri             = 'https://sts.contoso.com/adfs/services/trust/mex'
    IssuerUri                       = 'http://sts.contoso.com/adfs/services/trust'
    LogOffUri                       = 'https://sts.contoso.com/adfs/ls/?wa=wsignout1.0'
    SigningCertificate              = $Certificate
    PreferredAuthenticationProtocol = 'WsFed'
    PromptLoginBehavior             = 'NativeSupport'
}
Get-MsolDomain -Authentication Federated | ForEach-Object {
    $old = Get-MsolDomainFederationSettings -DomainName $_.Name
    Write-Host "$($_.Name) signed in at $($old.PassiveLogOnUri), prompt: $($old.PromptLoginBehavior)"
    if ($old.PreferredAuthenticationProtocol -eq 'Samlp') { Write-Warning 'This domain uses SAML' }
    Set-MsolDomainFederationSettings -DomainName $_.Name @settings
}
"Issuer now: $((Get-MsolDomainFederationSettings -DomainName contoso.com).IssuerUri)"
