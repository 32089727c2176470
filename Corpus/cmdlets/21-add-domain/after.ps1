# New brand: add the domain, show the record for the DNS people, verify later
param([string]$Domain = 'tailspintoys.com', [switch]$Verify)
Connect-MgGraph -Scopes 'Domain.ReadWrite.All' -NoWelcome
if (-not $Verify) {
    New-MgDomain -Id $Domain
    $dns = Get-MgDomainVerificationDnsRecord -DomainId $Domain | Where-Object RecordType -eq 'Txt'
    Write-Host "TXT record: $($dns.AdditionalProperties['text'])"
    return
}
$null = Confirm-MgDomain -DomainId $Domain
if ((Get-MgDomain -DomainId $Domain).IsVerified) {
    Update-MgDomain -DomainId $Domain -IsDefault
    Update-MgDomain -DomainId $Domain -PasswordValidityPeriodInDays 180 -PasswordNotificationWindowInDays 14
}
