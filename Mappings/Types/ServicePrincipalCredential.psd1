@{
    # elements of KeyCredentials (keyCredential) and of PasswordCredentials (passwordCredential, without Type, Usage and Key)
    Type  = 'ServicePrincipalCredential'
    Graph = 'keyCredential'
    Sources = @('https://learn.microsoft.com/graph/api/resources/keycredential', 'https://learn.microsoft.com/graph/api/resources/passwordcredential')
    Properties = @{
        KeyId                    = @{ Name = 'KeyId' }
        Type                     = @{
            Name   = 'Type'
            Value  = { if (-not $_.Type) { 'Password' } else { $_.Type -replace '^AsymmetricX509Cert$', 'Asymmetric' -replace '^X509CertAndPassword$', 'Other' } }
            Words  = @{ Asymmetric = 'AsymmetricX509Cert'; Symmetric = 'Symmetric'; Other = 'X509CertAndPassword' }
            Equals = @{ Password = { -not $_.Type } }
        }
        Usage                    = @{
            Value  = { if ($_.Usage) { $_.Usage } else { 'Verify' } }
            Equals = @{ Verify = { $_.Usage -ne 'Sign' }; Sign = { $_.Usage -eq 'Sign' } }
            Never  = 'Other'
        }
        StartDate                = @{ Name = 'StartDateTime' }
        EndDate                  = @{ Name = 'EndDateTime' }
        # MSOnline showed the value of certificates only, and only with -ReturnKeyValues $true
        Value                    = @{
            Value = { if ($_.Key -and $_.Type -eq 'AsymmetricX509Cert') { [System.Convert]::ToBase64String($_.Key) } }
            True  = { $_.Key -and $_.Type -eq 'AsymmetricX509Cert' }
            False = { -not ($_.Key -and $_.Type -eq 'AsymmetricX509Cert') }
        }
        ApplicationKeyIdentifier = @{ Name = 'CustomKeyIdentifier'; Level = 'review'; Reason = 'That both name the same identifier is inferred; Graph fills it with the thumbprint, which the module decodes as if it were base64.' }
        KeyGroupId               = @{ Manual = 'Graph does not group keys; CustomKeyIdentifier is something else.'; Finding = 'MSG403' }
        KeyReference             = @{ Manual = 'Graph has no such property.'; Finding = 'MSG404' }
        ExtensionData            = @{ Manual = 'ExtensionData held nothing of meaning: remove it from the list of properties.'; Finding = 'MSG396' }
    }
}
