@{
    # one kind of DNS record
    Type    = 'DomainDnsNullRecord'
    Extends = 'DomainDnsRecord'
    Graph   = 'domainDnsRecord'
    Sources = @('https://learn.microsoft.com/graph/api/resources/domaindnsrecord')

    Properties = @{}
}
