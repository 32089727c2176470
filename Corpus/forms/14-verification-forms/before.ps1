# Adds the domains of a list and prints the records for the provider
Connect-MsolService
foreach ($name in Get-Content .\domains.txt) {
    $new = @{ Name = $name; VerificationMethod = 'DnsRecord' }
    $null = New-MsolDomain @new
    $record = Get-MsolDomainVerificationDns -DomainName $name -Mode DnsTxtRecord
    "$name TXT $($record.Text) ($($record.Ttl))"
    "$name MX $((Get-MsolDomainVerificationDns -DomainName $name -Mode DnsMxRecord).MailExchange)"
}
Read-Host 'Press Enter when the records are there'
Get-Content .\domains.txt | ForEach-Object { Confirm-MsolDomain -DomainName $_ }
$result = Confirm-MsolDomain -DomainName contoso.org
if ($result.Availability -eq 'AvailableImmediately') { 'ready' }
