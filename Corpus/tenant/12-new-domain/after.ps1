# Onboards a domain: first run adds it and prints the DNS record, second run verifies it
param([Parameter(Mandatory)][string]$DomainName, [switch]$MakeDefault)
Connect-MgGraph -Scopes 'Domain.ReadWrite.All' -NoWelcome

$domain = Get-MgDomain -DomainId $DomainName -ErrorAction SilentlyContinue
if (-not $domain) {
    New-MgDomain -Id $DomainName | Out-Null
    $dns = Get-MgDomainVerificationDnsRecord -DomainId $DomainName | Where-Object RecordType -eq 'Txt'
    "Create this TXT record and run the script again: {0} = {1} (TTL {2})" -f $dns.Label, $dns.AdditionalProperties['text'], $dns.Ttl
    return
}
if (-not $domain.IsVerified) {
    $null = Confirm-MgDomain -DomainId $DomainName
    $domain = Get-MgDomain -DomainId $DomainName
}
if ($domain.IsVerified) {
    # Passwords never expire, as recommended with multifactor authentication
    Update-MgDomain -DomainId $DomainName -PasswordValidityPeriodInDays 2147483647 -PasswordNotificationWindowInDays 30
    if ($MakeDefault) { Update-MgDomain -DomainId $DomainName -IsDefault }
}
