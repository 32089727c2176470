@{
    Cmdlet     = 'Get-MsolDomainVerificationDns'
    Verdict    = 'pattern'
    Level      = 'safe'
    Reason     = 'Graph lists a TXT and an MX record; what only one kind of record has stands in AdditionalProperties.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/get-mgdomainverificationdnsrecord'
        'https://learn.microsoft.com/graph/api/domain-list-verificationdnsrecords'
        'https://learn.microsoft.com/graph/api/resources/domaindnstxtrecord'
        'https://learn.microsoft.com/graph/api/resources/domaindnsmxrecord'
        'https://learn.microsoft.com/powershell/module/msonline/get-msoldomainverificationdns'
    )
    Confidence = 'documented'
    Result     = 'DomainDnsRecord'
    Scopes     = @('Domain.Read.All')
    Frames     = @(
        @{ Id = 'mx'; When = @{ Mode = 'is:DnsMXRecord' }; Code = { Get-MgDomainVerificationDnsRecord -DomainId $DomainName | Where-Object RecordType -eq 'Mx' }; Findings = @('MSG538') }
        @{ Id = 'txt'; When = @{ Mode = 'is:DnsTxtRecord' }; Code = { Get-MgDomainVerificationDnsRecord -DomainId $DomainName | Where-Object RecordType -eq 'Txt' } }
        @{ Id = 'mode-in-variable'; When = @{ Mode = 'variable' }; Code = { Get-MgDomainVerificationDnsRecord -DomainId $DomainName | Where-Object RecordType -eq $(if ($Mode -eq 'DnsMXRecord') { 'Mx' } else { 'Txt' }) }; Findings = @('MSG538')
           Level = 'review'; Reason = 'The kind of record is known at run time only.' }
        @{ Id = 'txt-by-default'; Code = { Get-MgDomainVerificationDnsRecord -DomainId $DomainName | Where-Object RecordType -eq 'Txt' }; Findings = @('MSG536')
           Level = 'review'; Reason = 'Without -Mode the service chose the record; the TXT record is taken.' }
    )
    Parameters = @{
        DomainName = @{ Used = $true }
        Mode       = @{ Used = $true }
        TenantId   = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = '$dns = Get-MsolDomainVerificationDns -DomainName $name -Mode DnsTxtRecord
"{0} = {1} (TTL {2})" -f $dns.Label, $dns.Text, $dns.Ttl'; After = '$dns = Get-MgDomainVerificationDnsRecord -DomainId $name | Where-Object RecordType -eq ''Txt''
"{0} = {1} (TTL {2})" -f $dns.Label, $dns.AdditionalProperties[''text''], $dns.Ttl' }
        @{ Before = '(Get-MsolDomainVerificationDns -DomainName contoso.com -Mode DnsMXRecord).MailExchange'; After = '(Get-MgDomainVerificationDnsRecord -DomainId contoso.com | Where-Object RecordType -eq ''Mx'').AdditionalProperties[''mailExchange'']' }
        @{ Before = 'Get-MsolDomainVerificationDns -DomainName contoso.com'; After = 'Get-MgDomainVerificationDnsRecord -DomainId contoso.com | Where-Object RecordType -eq ''Txt''' }
    )
}
