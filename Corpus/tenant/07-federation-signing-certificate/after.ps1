# Run on the primary AD FS server after the token signing certificate has been renewed
param([string]$DomainName = 'contoso.com')
Connect-MgGraph -Scopes 'Domain-InternalFederation.ReadWrite.All' -NoWelcome

$current = Get-AdfsCertificate -CertificateType Token-Signing | Where-Object { $_.IsPrimary }
$new     = Get-AdfsCertificate -CertificateType Token-Signing | Where-Object { -not $_.IsPrimary }

$currentValue = [System.Convert]::ToBase64String($current.Certificate.GetRawCertData())
$newValue     = [System.Convert]::ToBase64String($new.Certificate.GetRawCertData())

$before = Get-MgDomainFederationConfiguration -DomainId $DomainName
if ($before.SigningCertificate -ne $currentValue -or $before.NextSigningCertificate -ne $newValue) {
    $federation = Get-MgDomainFederationConfiguration -DomainId $DomainName
    Update-MgDomainFederationConfiguration -DomainId $DomainName `
        -SigningCertificate $currentValue `
        -NextSigningCertificate $newValue `
        -PreferredAuthenticationProtocol 'wsFed' -InternalDomainFederationId $federation.Id
    Write-Host "Updated $DomainName"
}
Get-MgDomainFederationConfiguration -DomainId $DomainName | Select-Object IssuerUri, SigningCertificate, NextSigningCertificate
