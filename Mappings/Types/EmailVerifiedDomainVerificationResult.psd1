@{
    Type = 'EmailVerifiedDomainVerificationResult'
    Sources = @('https://learn.microsoft.com/graph/api/domain-verify')
    Properties = @{
        EmailVerifiedInformation = @{ Manual = 'Graph does not tell the users of an unmanaged tenant.'; Finding = 'MSG535' }
        ExtensionData            = @{ Manual = 'ExtensionData held nothing of meaning: remove it from the list of properties.'; Finding = 'MSG396' }
    }
}
