# Federates a domain with our identity provider, then sets a new signing certificate
Connect-MgGraph -Scopes 'Domain-InternalFederation.ReadWrite.All' -NoWelcome
$settings = @{
    DomainId         = 'contoso.com'
    IssuerUri          = 'https://idp.contoso.com/saml'
    PassiveSignInUri    = 'https://idp.contoso.com/login'
    SignOutUri          = 'https://idp.contoso.com/logout'
    SigningCertificate = (Get-Content .\idp.txt -Raw)
    PreferredAuthenticationProtocol = 'saml'
}
$null = New-MgDomainFederationConfiguration @settings
$federation = Get-MgDomainFederationConfiguration -DomainId 'contoso.com'
Update-MgDomainFederationConfiguration -DomainId 'contoso.com' -NextSigningCertificate (Get-Content .\idp-next.txt -Raw) -InternalDomainFederationId $federation.Id
