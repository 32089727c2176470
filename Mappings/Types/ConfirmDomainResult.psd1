@{
    # the domain as it is after the verification
    Type  = 'ConfirmDomainResult'
    Graph = 'domain'
    Sources = @('https://learn.microsoft.com/graph/api/domain-verify', 'https://learn.microsoft.com/graph/api/resources/domain')
    Properties = @{
        # filled by the verification only
        Availability             = @{
            Value  = { $_.AvailabilityStatus }
            Equals = @{
                AvailableImmediately                 = { $_.IsVerified }
                EmailVerifiedDomainTakeoverScheduled = { $_.AvailabilityStatus -eq 'EmailVerifiedDomainTakeoverScheduled' }
            }
            Never  = 'Other', 'TakeoverScheduled'
            Level  = 'review'; Reason = 'The words are the same; that a verified domain is one that is available immediately is inferred.'
        }
        AvailabilityDetails      = @{ Manual = 'Graph has no text that describes the result: test IsVerified of the domain that is returned.'; Finding = 'MSG533' }
        EmailVerifiedInformation = @{ Manual = 'Graph does not tell the user counts and names of an unmanaged tenant.'; Finding = 'MSG535' }
        ExtensionData            = @{ Manual = 'ExtensionData held nothing of meaning: remove it from the list of properties.'; Finding = 'MSG396' }
    }
}
