# Adds a domain, shows the record for DNS and confirms
param([string]$Name = 'fabrikam.example')
Connect-MsolService
New-MsolDomain -Name $Name -Authentication Managed
$record = Get-MsolDomainVerificationDns -DomainName $Name -Mode DnsTxtRecord
"Create this TXT record: $($record.Text) (TTL $($record.Ttl))"
Read-Host 'Enter when DNS knows it'
Confirm-MsolDomain -DomainName $Name
if ((Get-MsolDomain -DomainName $Name).Status -eq 'Verified') {
    Set-MsolDomain -Name $Name -IsDefault
}
