# Adds a domain, shows the record for DNS and confirms
param([string]$Name = 'fabrikam.example')
Connect-MgGraph -Scopes 'Domain.ReadWrite.All' -NoWelcome
New-MgDomain -Id $Name
$record = Get-MgDomainVerificationDnsRecord -DomainId $Name | Where-Object RecordType -eq 'Txt'
"Create this TXT record: $($record.AdditionalProperties['text']) (TTL $($record.Ttl))"
Read-Host 'Enter when DNS knows it'
$null = Confirm-MgDomain -DomainId $Name
if ((Get-MgDomain -DomainId $Name).IsVerified) {
    Update-MgDomain -DomainId $Name -IsDefault
}
