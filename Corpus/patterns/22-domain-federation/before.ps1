# Cut-over from AD FS: what is federated, with which endpoints; then managed
Connect-MsolService
$federated = Get-MsolDomain -Authentication Federated
foreach ($d in $federated) {
    $fed = Get-MsolDomainFederationSettings -DomainName $d.Name
    "{0}: {1} / {2}" -f $d.Name, $fed.IssuerUri, $fed.PassiveLogOnUri
    Set-MsolDomainAuthentication -DomainName $d.Name -Authentication Managed
}
# the domain of the sold subsidiary
Remove-MsolDomain -DomainName 'sold.contoso.com' -Force
