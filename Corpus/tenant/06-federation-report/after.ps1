# Warns when a token signing certificate of a federated domain is about to expire
Import-Module Microsoft.Graph.Identity.DirectoryManagement
# Connect-MgGraph takes no user name and password: use a certificate or managed identity when nobody is there to sign in
Connect-MgGraph -Scopes 'Domain-InternalFederation.Read.All', 'Domain.Read.All' -NoWelcome
$limit = (Get-Date).AddDays(45)

foreach ($d in (Get-MgDomain | ? { $_.AuthenticationType -eq 'Federated' })) {
    $fed = Get-MgDomainFederationConfiguration -DomainId $d.Id
    $raw = [Convert]::FromBase64String($fed.SigningCertificate)
    $cert = New-Object System.Security.Cryptography.X509Certificates.X509Certificate2 -ArgumentList @(,$raw)

    "{0}: {1} ({2})" -f $d.Id, $fed.DisplayName, ($fed.PreferredAuthenticationProtocol -replace '^saml$', 'Samlp' -replace '^wsFed$', 'WsFed')
    "   issuer  {0}" -f $fed.IssuerUri
    "   passive {0}" -f $fed.PassiveSignInUri
    "   active  {0}" -f $fed.ActiveSignInUri
    "   logoff  {0}" -f $fed.SignOutUri
    "   mfa     {0}" -f $fed.FederatedIdpMfaBehavior
    if ($cert.NotAfter -lt $limit) {
        $next = if ($fed.NextSigningCertificate) { 'next certificate is known' } else { 'NO next certificate' }
        Write-Warning "$($d.Id): certificate $($cert.Thumbprint) ends on $($cert.NotAfter), $next"
    }
}
