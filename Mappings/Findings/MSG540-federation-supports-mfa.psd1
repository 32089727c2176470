@{
    Id       = 'MSG540'
    Name     = 'federation-supports-mfa'
    Severity = 'warning'
    Message  = 'FederatedIdpMfaBehavior replaces SupportsMfa: once it is set, SupportsMfa is ignored for good. Decide between acceptIfMfaDoneByFederatedIdp, enforceMfaByFederatedIdp and rejectMfaByFederatedIdp before running this.'
    Help     = 'True means enforceMfaByFederatedIdp. False is nearest to acceptIfMfaDoneByFederatedIdp, what counts when nothing is set; Microsoft recommends rejectMfaByFederatedIdp where Microsoft Entra does the multifactor authentication. https://learn.microsoft.com/graph/api/resources/internaldomainfederation'
}
