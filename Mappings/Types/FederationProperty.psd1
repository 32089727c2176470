@{
    # the half of the tenant; the old module had names of its own here, and the names of the federation settings
    Type    = 'FederationProperty'
    Extends = 'DomainFederationSettings'
    Graph   = 'internalDomainFederation'
    Sources = @('https://learn.microsoft.com/graph/api/resources/internaldomainfederation', 'https://github.com/microsoftgraph/entra-powershell')
    Properties = @{
        Source                       = @{
            Value  = { if ($_) { 'Microsoft Office 365' } }
            Equals = @{ 'Microsoft Office 365' = { $_.Id }; 'ADFS Server' = { -not $_.Id } }
            Level  = 'review'; Finding = 'MSG553'; Reason = 'Only the settings of the tenant are returned.'
        }
        ActiveClientSignInUrl        = @{ Name = 'ActiveSignInUri' }
        FederationMetadataUrl        = @{ Name = 'MetadataExchangeUri' }
        FederationServiceDisplayName = @{ Name = 'DisplayName' }
        FederationServiceIdentifier  = @{ Name = 'IssuerUri' }
        PassiveClientSignInUrl       = @{ Name = 'PassiveSignInUri' }
        PassiveClientSignOutUrl      = @{ Name = 'SignOutUri' }
        TokenSigningCertificate      = @{ Value = { if ($_.SigningCertificate) { [System.Security.Cryptography.X509Certificates.X509Certificate2]::new([System.Convert]::FromBase64String($_.SigningCertificate)) } } }
        NextTokenSigningCertificate  = @{ Value = { if ($_.NextSigningCertificate) { [System.Security.Cryptography.X509Certificates.X509Certificate2]::new([System.Convert]::FromBase64String($_.NextSigningCertificate)) } } }
    }
}
