# Adds the domains of a list and prints the records for the provider
Connect-MgGraph -Scopes 'Domain.ReadWrite.All' -NoWelcome
foreach ($name in Get-Content .\domains.txt) {
    $new = @{ Id = $name }
    $null = New-MgDomain @new
    $record = Get-MgDomainVerificationDnsRecord -DomainId $name | Where-Object RecordType -eq 'Txt'
    "$name TXT $($record.AdditionalProperties['text']) ($($record.Ttl))"
    "$name MX $((Get-MgDomainVerificationDnsRecord -DomainId $name | Where-Object RecordType -eq 'Mx').AdditionalProperties['mailExchange'])"
}
Read-Host 'Press Enter when the records are there'
Get-Content .\domains.txt | ForEach-Object { $null = Confirm-MgDomain -DomainId $_ }
$result = Confirm-MgDomain -DomainId contoso.org
if ($result.IsVerified) { 'ready' }
