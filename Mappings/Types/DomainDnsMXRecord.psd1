@{
    # one kind of DNS record
    Type    = 'DomainDnsMXRecord'
    Extends = 'DomainDnsRecord'
    Graph   = 'domainDnsRecord'
    Sources = @('https://learn.microsoft.com/graph/api/resources/domaindnsrecord')

    Properties = @{}
}
