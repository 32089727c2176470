# Self-service tenant found under our own domain
try {
    # TODO msol2graph MSG534: Inside the unmanaged tenant it is Confirm-MgDomain -DomainId <domain>; from another tenant it is the verify action with forceTakeover. Decide which is meant.
    Confirm-MsolEmailVerifiedDomain -DomainName 'lab.contoso.com' -ErrorAction Stop
    Write-Host 'Taken over'
}
catch {
    Write-Warning "Still unmanaged: $($_.Exception.Message)"
}
