@{
    Cmdlet     = 'Get-MsolFederationProperty'
    Verdict    = 'partial'
    Level      = 'review'
    Reason     = 'The old call returned one object of AD FS and one of the tenant; Graph knows the second.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/get-mgdomainfederationconfiguration'
        'https://learn.microsoft.com/graph/api/resources/internaldomainfederation'
        'https://learn.microsoft.com/powershell/module/adfs/get-adfsproperties'
        'https://github.com/microsoftgraph/entra-powershell'
        'https://learn.microsoft.com/powershell/module/msonline/get-msolfederationproperty'
    )
    Confidence = 'known'
    Result     = 'FederationProperty'
    Scopes     = @('Domain-InternalFederation.Read.All')
    Frames     = @(
        @{ Id = 'tenant'; Code = { Get-MgDomainFederationConfiguration }; Findings = @('MSG553') }
    )
    Parameters = @{
        DomainName            = @{ Argument = 'DomainId' }
        SupportMultipleDomain = @{ Drop = $true }
    }
    Examples   = @(
        @{ Before = 'Get-MsolFederationProperty -DomainName contoso.com | Where-Object { $_.Source -eq ''Microsoft Office 365'' } | Select-Object FederationServiceIdentifier, PassiveClientSignInUrl'; After = 'Get-MgDomainFederationConfiguration -DomainId contoso.com | Where-Object { $_.Id } | Select-Object @{ n = ''FederationServiceIdentifier''; e = ''IssuerUri'' }, @{ n = ''PassiveClientSignInUrl''; e = ''PassiveSignInUri'' }' }
        @{ Before = '(Get-MsolFederationProperty -DomainName contoso.com).TokenSigningCertificate.NotAfter'; After = '((Get-MgDomainFederationConfiguration -DomainId contoso.com) | ForEach-Object { if ($_.SigningCertificate) { [System.Security.Cryptography.X509Certificates.X509Certificate2]::new([System.Convert]::FromBase64String($_.SigningCertificate)) } }).NotAfter' }
    )
}
