@{
    Type  = 'Domain'
    Graph = 'domain'
    Sources = @('https://learn.microsoft.com/graph/api/resources/domain')
    Properties = @{
        Name               = @{ Name = 'Id' }
        Authentication     = @{ Name = 'AuthenticationType'; Same = 'Managed', 'Federated' }
        IsDefault          = @{ Name = 'IsDefault' }
        IsInitial          = @{ Name = 'IsInitial' }
        # never a plain rename: a Boolean compared with the text 'Unverified' is true for verified domains
        Status             = @{
            Value  = { if ($_.IsVerified) { 'Verified' } else { 'Unverified' } }
            Equals = @{ Verified = { $_.IsVerified }; Unverified = { -not $_.IsVerified }; PendingDeletion = { $_.State.Operation -eq 'ForceDelete' } }
        }
        RootDomain         = @{
            Value = { if (-not $_.IsRoot) { (Get-MgDomainRootDomain -DomainId $_.Id).Id } }; True = { -not $_.IsRoot }; False = { $_.IsRoot }
            Level = 'review'; Finding = 'MSG217'; Reason = 'The root is a request of its own for each subdomain; whether a domain is a root is the property IsRoot.'
        }
        # one text with commas, as before: a list would be System.Object[] in a report
        Capabilities       = @{
            Value  = { if ($_.SupportedServices) { $_.SupportedServices -join ', ' } else { 'None' } }
            True   = { $_.SupportedServices }
            False  = { -not $_.SupportedServices }
            Equals = @{ None = { -not $_.SupportedServices } }
            Words  = @{ SharepointDefault = 'SharePointDefaultDomain' }
            Same   = 'Email', 'FullRedelegation', 'Intune', 'OfficeCommunicationsOnline', 'OrgIdAuthentication', 'Sharepoint', 'SharePointPublic', 'Yammer'
            Never  = 'All'
            Level  = 'review'; Finding = 'MSG443'; Reason = 'A text with commas became a list; the order of the words may differ.'
        }
        VerificationMethod = @{ Manual = 'Graph does not tell how a domain was verified.'; Finding = 'MSG440' }
        ExtensionData      = @{ Manual = 'ExtensionData held nothing of meaning: remove it from the list of properties.'; Finding = 'MSG396' }
    }
}
