# The new domain is verified and federated in one go
param([string]$Domain = 'fabrikam.com', [string]$Certificate, [string]$NextCertificate)
Connect-MsolService
$federation = @{
    DomainName                      = $Domain
    FederationBrandName             = 'Fabrikam'
    IssuerUri                       = 'http://sts.fabrikam.com/adfs/services/trust'
    ActiveLogOnUri                  = 'https://sts.fabrikam.com/adfs/services/trust/2005/usernamemixed'
    PassiveLogOnUri                 = 'https://sts.fabrikam.com/adfs/ls/'
    LogOffUri                       = 'https://sts.fabrikam.com/adfs/ls/'
    MetadataExchangeUri             = 'https://sts.fabrikam.com/adfs/services/trust/mex'
    SigningCertificate              = $Certificate
    NextSigningCertificate          = $NextCertificate
    PreferredAuthenticationProtocol = 'Samlp'
    PromptLoginBehavior             = 'TranslateToFreshPasswordAuth'
    SupportsMfa                     = $true
}
Confirm-MsolDomain @federation
foreach ($child in 'north.fabrikam.com', 'south.fabrikam.com') {
    Set-MsolDomainAuthentication -DomainName $child -Authentication Federated -FederationBrandName 'Fabrikam' -IssuerUri "http://$child/adfs/services/trust" -ActiveLogOnUri 'https://sts.fabrikam.com/adfs/services/trust/2005/usernamemixed' -PassiveLogOnUri 'https://sts.fabrikam.com/adfs/ls/' -LogOffUri 'https://sts.fabrikam.com/adfs/ls/' -MetadataExchangeUri 'https://sts.fabrikam.com/adfs/services/trust/mex' -SigningCertificate $Certificate -PreferredAuthenticationProtocol WsFed -PromptLoginBehavior Disabled -SupportsMfa $false
}
Confirm-MsolDomain -DomainName 'taken.fabrikam.com' -ForceTakeover Force
"Prompt: $((Get-MsolDomainFederationSettings -DomainName $Domain).PromptLoginBehavior)"
Set-MsolDomainAuthentication -DomainName 'south.fabrikam.com' -Authentication Managed
