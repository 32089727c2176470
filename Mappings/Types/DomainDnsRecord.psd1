@{
    # what a kind of record has of its own stands in AdditionalProperties, whose keys are case-sensitive
    Type  = 'DomainDnsRecord'
    Graph = 'domainDnsRecord'
    Sources = @('https://learn.microsoft.com/graph/api/resources/domaindnsrecord', 'https://learn.microsoft.com/graph/api/resources/domaindnssrvrecord', 'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1213')
    Properties = @{
        ObjectId      = @{ Name = 'Id' }
        Label         = @{ Name = 'Label' }
        Ttl           = @{ Name = 'Ttl' }
        IsOptional    = @{ Name = 'IsOptional' }
        # empty for a record that proves a domain, where MSOnline said None
        Capability    = @{
            Value  = { if ($_.SupportedService) { $_.SupportedService } else { 'None' } }
            Equals = @{ None = { -not $_.SupportedService }; SharepointDefault = { $_.SupportedService -eq 'SharePointDefaultDomain' } }
            Level  = 'review'; Finding = 'MSG443'; Reason = 'The names of the services are the same but for one; that they are is inferred.'
        }
        Text          = @{ Value = { $_.AdditionalProperties['text'] } }
        MailExchange  = @{ Value = { $_.AdditionalProperties['mailExchange'] } }
        Preference    = @{ Value = { $_.AdditionalProperties['preference'] } }
        CanonicalName = @{ Value = { $_.AdditionalProperties['canonicalName'] } }
        NameTarget    = @{ Value = { $_.AdditionalProperties['nameTarget'] } }
        Port          = @{ Value = { $_.AdditionalProperties['port'] } }
        Priority      = @{ Value = { $_.AdditionalProperties['priority'] } }
        Protocol      = @{ Value = { $_.AdditionalProperties['protocol'] } }
        Service       = @{ Value = { $_.AdditionalProperties['service'] } }
        Weight        = @{ Value = { $_.AdditionalProperties['weight'] } }
        Error         = @{ Manual = 'Graph has no error text on a DNS record; a record that is not available has RecordType Unavailable.'; Finding = 'MSG537' }
        ExtensionData = @{ Manual = 'ExtensionData held nothing of meaning: remove it from the list of properties.'; Finding = 'MSG396' }
    }
}
