# Self-service tenant found under our own domain
try {
    Confirm-MsolEmailVerifiedDomain -DomainName 'lab.contoso.com' -ErrorAction Stop
    Write-Host 'Taken over'
}
catch {
    Write-Warning "Still unmanaged: $($_.Exception.Message)"
}
