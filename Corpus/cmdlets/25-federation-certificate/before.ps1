# Expiry of the token signing certificate, and the sign-in address
foreach ($d in Get-MsolDomain -Authentication Federated) {
    $fed = Get-MsolDomainFederationSettings -DomainName $d.Name
    $cert = New-Object System.Security.Cryptography.X509Certificates.X509Certificate2 (, [Convert]::FromBase64String($fed.SigningCertificate))
    "{0}: {1}, issuer {2}, until {3:d}" -f $d.Name, $fed.PassiveLogOnUri, $fed.IssuerUri, $cert.NotAfter
}
Set-MsolDomainFederationSettings -DomainName 'contoso.com' -FederationBrandName 'Contoso Ltd' -LogOffUri 'https://sts.contoso.com/adfs/ls/'
