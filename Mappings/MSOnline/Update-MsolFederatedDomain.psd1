@{
    Cmdlet     = 'Update-MsolFederatedDomain'
    Verdict    = 'partial'
    Level      = 'review'
    Reason     = 'The signing certificates of AD FS go to the tenant, which is what the call was run for; it works on an AD FS server only.'
    Sources    = @(
        'https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-fed-o365-certs'
        'https://learn.microsoft.com/graph/api/internaldomainfederation-update'
        'https://learn.microsoft.com/powershell/module/adfs/get-adfscertificate'
        'https://learn.microsoft.com/powershell/module/adfs/update-adfsrelyingpartytrust'
        'https://learn.microsoft.com/powershell/module/msonline/update-msolfederateddomain'
    )
    Confidence = 'known'
    Scopes     = @('Domain-InternalFederation.ReadWrite.All')
    Role       = 'Hybrid Identity Administrator'
    Frames     = @(
        @{ Id = 'certificates'; Findings = @('MSG551')
           Code = {
               # on an AD FS server: the certificate in use, and the one that follows it if there is one
               $signing = Get-AdfsCertificate -CertificateType Token-Signing
               $settings = @{ signingCertificate = [System.Convert]::ToBase64String(($signing | Where-Object IsPrimary).Certificate.RawData) }
               $signing | Where-Object { -not $_.IsPrimary } | Select-Object -First 1 | ForEach-Object { $settings.nextSigningCertificate = [System.Convert]::ToBase64String($_.Certificate.RawData) }
               Update-MgDomainFederationConfiguration -DomainId $DomainName -InternalDomainFederationId (Get-MgDomainFederationConfiguration -DomainId $DomainName).Id -BodyParameter $settings
           } }
    )
    Parameters = @{
        DomainName            = @{ Used = $true }
        # the issuer of the domain stays as it is
        SupportMultipleDomain = @{ Drop = $true }
        WhatIf                = @{ Manual = 'What is updated is read from AD FS first: run the lines without -WhatIf, or look with Get-MgDomainFederationConfiguration.'; Finding = 'MSG551' }
        Confirm               = @{ Drop = $true }
    }
    Examples   = @(
        @{ Before = 'Update-MsolFederatedDomain -DomainName contoso.com -SupportMultipleDomain'; After = '# on an AD FS server: the certificate in use, and the one that follows it if there is one
$signing = Get-AdfsCertificate -CertificateType Token-Signing
$settings = @{ signingCertificate = [System.Convert]::ToBase64String(($signing | Where-Object IsPrimary).Certificate.RawData) }
$signing | Where-Object { -not $_.IsPrimary } | Select-Object -First 1 | ForEach-Object { $settings.nextSigningCertificate = [System.Convert]::ToBase64String($_.Certificate.RawData) }
Update-MgDomainFederationConfiguration -DomainId contoso.com -InternalDomainFederationId (Get-MgDomainFederationConfiguration -DomainId contoso.com).Id -BodyParameter $settings' }
    )
}
