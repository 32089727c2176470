# Expiry of the token signing certificate, and the sign-in address
foreach ($d in Get-MgDomain | Where-Object AuthenticationType -eq Federated) {
    $fed = Get-MgDomainFederationConfiguration -DomainId $d.Id
    $cert = New-Object System.Security.Cryptography.X509Certificates.X509Certificate2 (, [Convert]::FromBase64String($fed.SigningCertificate))
    "{0}: {1}, issuer {2}, until {3:d}" -f $d.Id, $fed.PassiveSignInUri, $fed.IssuerUri, $cert.NotAfter
}
$federation = Get-MgDomainFederationConfiguration -DomainId 'contoso.com'
Update-MgDomainFederationConfiguration -DomainId 'contoso.com' -DisplayName 'Contoso Ltd' -SignOutUri 'https://sts.contoso.com/adfs/ls/' -InternalDomainFederationId $federation.Id
