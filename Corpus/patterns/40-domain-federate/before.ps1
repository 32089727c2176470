# Federates a domain with our identity provider, then sets a new signing certificate
Connect-MsolService
$settings = @{
    DomainName         = 'contoso.com'
    Authentication     = 'Federated'
    IssuerUri          = 'https://idp.contoso.com/saml'
    PassiveLogOnUri    = 'https://idp.contoso.com/login'
    LogOffUri          = 'https://idp.contoso.com/logout'
    SigningCertificate = (Get-Content .\idp.txt -Raw)
    PreferredAuthenticationProtocol = 'SAMLP'
}
Set-MsolDomainAuthentication @settings
Set-MsolDomainFederationSettings -DomainName 'contoso.com' -NextSigningCertificate (Get-Content .\idp-next.txt -Raw)
