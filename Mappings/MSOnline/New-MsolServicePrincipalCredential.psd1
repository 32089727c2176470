@{
    Cmdlet     = 'New-MsolServicePrincipalCredential'
    Verdict    = 'pattern'
    Level      = 'review'
    Reason     = 'Graph has no call that adds one key without a signed proof: the keys are read, the new one is added, and the whole list is written back.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/serviceprincipal-update'
        'https://learn.microsoft.com/graph/api/resources/keycredential'
        'https://learn.microsoft.com/graph/api/serviceprincipal-addkey'
        'https://learn.microsoft.com/graph/api/serviceprincipal-addpassword'
        'https://learn.microsoft.com/windows-server/identity/ad-fs/operations/configure-ad-fs-and-azure-mfa'
        'https://learn.microsoft.com/powershell/module/msonline/new-msolserviceprincipalcredential'
    )
    Confidence = 'inferred'                     # every step is documented, this combination of them is not
    Scopes     = @('Application.ReadWrite.All')
    Role       = 'Application Administrator'
    Holes      = @{
        ServicePrincipalId = @(
            @{ When = @{ ObjectId = 'given' }; Value = { $ObjectId } }
            @{ When = @{ AppPrincipalId = 'from:ServicePrincipal' }; Value = { (object-of $AppPrincipalId).Id } }
            @{ When = @{ ServicePrincipalName = 'from:ServicePrincipal' }; Value = { (object-of $ServicePrincipalName).Id } }
            @{ When = @{ AppPrincipalId = 'given' }
               Before = { $servicePrincipal = Get-MgServicePrincipal -Filter (filter 'appId eq {AppPrincipalId}') }
               Value = { $servicePrincipal.Id } }
            # the application id is always one of the names
            @{ When = @{ ServicePrincipalName = 'guid' }
               Before = { $servicePrincipal = Get-MgServicePrincipal -Filter (filter 'appId eq {ServicePrincipalName}') }
               Value = { $servicePrincipal.Id } }
            @{ When = @{ ServicePrincipalName = 'given' }
               Before = { $servicePrincipal = Get-MgServicePrincipal -Filter (filter 'servicePrincipalNames/any(n:n eq {ServicePrincipalName})') }
               Value = { $servicePrincipal.Id } }
        )
        KeyUsage           = @(
            @{ When = @{ Usage = 'given' }; Value = { $Usage } }
            @{ Value = { 'Verify' } }
        )
        # Graph would let a password live two years, MSOnline one
        Expiry             = @(
            @{ When = @{ EndDate = 'given' }; Value = { utc $EndDate } }
            @{ Value = { (Get-Date).ToUniversalTime().AddYears(1) } }
        )
    }
    Frames     = @(
        @{ Id = 'type-in-variable'; When = @{ Type = 'variable' }
           Manual = 'Certificates, symmetric keys and passwords are written in different ways, and which one -Type names is decided at run time: write one call for each type.'; Finding = 'MSG387' }
        @{ Id = 'type-other'; When = @{ Type = 'is:Other' }
           Manual = 'Graph has no key of type Other: use a certificate (AsymmetricX509Cert) or a password.'; Finding = 'MSG388' }
        @{ Id = 'usage-other'; When = @{ Usage = 'is:Other' }
           Manual = 'A key of Graph is for Sign or for Verify: find out what the key is for and say one of them.'; Finding = 'MSG661' }
        @{ Id = 'asymmetric-sign'; When = @{ Type = 'is:Asymmetric'; Usage = 'is:Sign' }
           Manual = 'MSOnline refused certificates for signing. In Graph a signing key is a PFX with a password (X509CertAndPassword): decide by hand what is wanted.'; Finding = 'MSG386' }
        @{ Id = 'value-missing'; When = @{ Type = 'is:Asymmetric', 'is:Password'; Value = 'absent' }
           Manual = 'The old call failed: a certificate or password needs -Value.'; Finding = 'MSG398' }
        @{ Id = 'certificate'; When = @{ Type = 'is:Asymmetric' }
           Code = {
               # Update-MgServicePrincipal replaces the whole list of keys, so the present ones are sent back too
               $keyCredentials = @((Get-MgServicePrincipal -ServicePrincipalId $ServicePrincipalId).KeyCredentials | Where-Object { $_ })
               $keyCredentials += @{ Type = 'AsymmetricX509Cert'; Usage = $KeyUsage; Key = base64-to-bytes $Value; StartDateTime = utc $StartDate; EndDateTime = utc $EndDate }
               Update-MgServicePrincipal -ServicePrincipalId $ServicePrincipalId -KeyCredentials $keyCredentials
           } }
        @{ Id = 'password'; When = @{ Type = 'is:Password'; Value = 'variable' }
           Code = { $credential = Add-MgServicePrincipalPassword -ServicePrincipalId $ServicePrincipalId -PasswordCredential @{ StartDateTime = utc $StartDate; EndDateTime = $Expiry } }
           Reason = 'Graph makes the password itself and shows it once: the variable given to -Value gets the value that Graph made.' }
        @{ Id = 'password-constant'; When = @{ Type = 'is:Password' }
           Code = { $credential = Add-MgServicePrincipalPassword -ServicePrincipalId $ServicePrincipalId -PasswordCredential @{ StartDateTime = utc $StartDate; EndDateTime = $Expiry } }
           Reason = 'Graph makes the password itself and shows it once: hand on $credential.SecretText, the value in the script does not work.' }
        @{ Id = 'symmetric'; When = @{ Value = 'given' }; Findings = @('MSG389')
           Code = {
               # Update-MgServicePrincipal replaces the whole list of keys, so the present ones are sent back too
               $keyCredentials = @((Get-MgServicePrincipal -ServicePrincipalId $ServicePrincipalId).KeyCredentials | Where-Object { $_ })
               $keyCredentials += @{ Type = 'Symmetric'; Usage = $KeyUsage; Key = base64-to-bytes $Value; StartDateTime = utc $StartDate; EndDateTime = $Expiry }
               Update-MgServicePrincipal -ServicePrincipalId $ServicePrincipalId -KeyCredentials $keyCredentials
           }
           Reason = 'Without -Type, or with -Type Symmetric, the value is stored as a symmetric key, which Microsoft accepts for few principals only.' }
        @{ Id = 'symmetric-generated'; Findings = @('MSG389', 'MSG399')
           Code = {
               $keyBytes = [byte[]]::new(32)
               [System.Security.Cryptography.RandomNumberGenerator]::Create().GetBytes($keyBytes)
               # Update-MgServicePrincipal replaces the whole list of keys, so the present ones are sent back too
               $keyCredentials = @((Get-MgServicePrincipal -ServicePrincipalId $ServicePrincipalId).KeyCredentials | Where-Object { $_ })
               $keyCredentials += @{ Type = 'Symmetric'; Usage = $KeyUsage; Key = $keyBytes; StartDateTime = utc $StartDate; EndDateTime = $Expiry }
               Update-MgServicePrincipal -ServicePrincipalId $ServicePrincipalId -KeyCredentials $keyCredentials
               [System.Convert]::ToBase64String($keyBytes)
           }
           Reason = 'Without -Value the old cmdlet made a symmetric key and printed it; Graph makes none, so the script does.' }
    )
    Parameters = @{
        ObjectId             = @{ Used = $true }
        AppPrincipalId       = @{ Used = $true }
        ServicePrincipalName = @{ Used = $true }
        Type                 = @{ Used = $true }
        Usage                = @{ Used = $true; Same = 'Sign', 'Verify' }
        Value                = @{ Cases = @(
            @{ When = @{ Type = 'is:Password'; Value = 'variable' }; After = { $Value = $credential.SecretText }; Finding = 'MSG392' }
            @{ When = @{ Type = 'is:Password'; Value = 'constant' }; Used = $true; Finding = 'MSG392' }
            @{ When = 'given'; Used = $true }
        ) }
        StartDate            = @{ Used = $true }
        EndDate              = @{ Cases = @(
            @{ When = @{ Type = 'is:Asymmetric'; EndDate = 'given' }; Used = $true; Finding = 'MSG393' }
            @{ When = 'given'; Used = $true }
        ) }
        TenantId             = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = '$p = Get-MsolServicePrincipal -AppPrincipalId $ServiceName
New-MsolServicePrincipalCredential -ServicePrincipalName $p.AppPrincipalId -Type Asymmetric -Usage Verify -Value $credValue'
           After  = '$p = Get-MgServicePrincipal -Filter "appId eq ''$ServiceName''"
# Update-MgServicePrincipal replaces the whole list of keys, so the present ones are sent back too
$keyCredentials = @((Get-MgServicePrincipal -ServicePrincipalId $p.Id).KeyCredentials | Where-Object { $_ })
$keyCredentials += @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = [System.Convert]::FromBase64String($credValue) }
Update-MgServicePrincipal -ServicePrincipalId $p.Id -KeyCredentials $keyCredentials' }
        @{ Before = 'New-MsolServicePrincipalCredential -AppPrincipalId $AppId -Type Asymmetric -Value $certValue -StartDate $cert.NotBefore -EndDate $cert.NotAfter'
           After  = '$servicePrincipal = Get-MgServicePrincipal -Filter "appId eq ''$AppId''"
# Update-MgServicePrincipal replaces the whole list of keys, so the present ones are sent back too
$keyCredentials = @((Get-MgServicePrincipal -ServicePrincipalId $servicePrincipal.Id).KeyCredentials | Where-Object { $_ })
$keyCredentials += @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = [System.Convert]::FromBase64String($certValue); StartDateTime = $cert.NotBefore.ToUniversalTime(); EndDateTime = $cert.NotAfter.ToUniversalTime() }
Update-MgServicePrincipal -ServicePrincipalId $servicePrincipal.Id -KeyCredentials $keyCredentials' }
        @{ Before = 'New-MsolServicePrincipalCredential -ObjectId $id -Type Password -Value $secret'
           After  = '$credential = Add-MgServicePrincipalPassword -ServicePrincipalId $id -PasswordCredential @{ EndDateTime = (Get-Date).ToUniversalTime().AddYears(1) }
$secret = $credential.SecretText' }
        @{ Before = 'New-MsolServicePrincipalCredential -ObjectId $id -Usage Sign -Value $key'
           After  = '# Update-MgServicePrincipal replaces the whole list of keys, so the present ones are sent back too
$keyCredentials = @((Get-MgServicePrincipal -ServicePrincipalId $id).KeyCredentials | Where-Object { $_ })
$keyCredentials += @{ Type = ''Symmetric''; Usage = ''Sign''; Key = [System.Convert]::FromBase64String($key); EndDateTime = (Get-Date).ToUniversalTime().AddYears(1) }
Update-MgServicePrincipal -ServicePrincipalId $id -KeyCredentials $keyCredentials' }
    )
}
