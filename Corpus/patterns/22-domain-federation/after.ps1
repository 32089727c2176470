# Cut-over from AD FS: what is federated, with which endpoints; then managed
Connect-MgGraph -Scopes 'Directory.AccessAsUser.All', 'Domain-InternalFederation.ReadWrite.All', 'Domain.ReadWrite.All' -NoWelcome
$federated = Get-MgDomain | Where-Object AuthenticationType -eq Federated
foreach ($d in $federated) {
    $fed = Get-MgDomainFederationConfiguration -DomainId $d.Id
    "{0}: {1} / {2}" -f $d.Id, $fed.IssuerUri, $fed.PassiveSignInUri
    Update-MgDomain -DomainId $d.Id -AuthenticationType 'Managed'
}
# the domain of the sold subsidiary
Remove-MgDomain -DomainId 'sold.contoso.com'
