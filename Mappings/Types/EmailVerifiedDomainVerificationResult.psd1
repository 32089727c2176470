@{
    # a part of other objects
    Type    = 'EmailVerifiedDomainVerificationResult'
    Sources = @('https://learn.microsoft.com/entra/identity/users/domains-admin-takeover')

    Properties = @{
        EmailVerifiedInformation = @{ Manual = 'Taking over a domain is a verification in Graph: Invoke-MgForceDomainDelete and Confirm-MgDomain tell their own results.'; Finding = 'MSG640' }
    }
}
