# New brand: add the domain, show the record for the DNS people, verify later
param([string]$Domain = 'tailspintoys.com', [switch]$Verify)
Connect-MsolService
if (-not $Verify) {
    New-MsolDomain -Name $Domain -Authentication Managed
    $dns = Get-MsolDomainVerificationDns -DomainName $Domain -Mode DnsTxtRecord
    Write-Host "TXT record: $($dns.Text)"
    return
}
Confirm-MsolDomain -DomainName $Domain
if ((Get-MsolDomain -DomainName $Domain).Status -eq 'Verified') {
    Set-MsolDomain -Name $Domain -IsDefault
    Set-MsolPasswordPolicy -DomainName $Domain -ValidityPeriod 180 -NotificationDays 14
}
