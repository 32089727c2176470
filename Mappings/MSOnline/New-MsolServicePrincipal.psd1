@{
    Cmdlet     = 'New-MsolServicePrincipal'
    Verdict    = 'partial'
    Level      = 'review'
    Reason     = 'MSOnline made a service principal without an application; Graph needs one: of Microsoft or another tenant by its id, or one of your own.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.applications/new-mgapplication'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.applications/new-mgserviceprincipal'
        'https://learn.microsoft.com/graph/api/application-post-applications'
        'https://learn.microsoft.com/graph/api/serviceprincipal-post-serviceprincipals'
        'https://learn.microsoft.com/graph/api/application-addpassword'
        'https://learn.microsoft.com/powershell/module/msonline/new-msolserviceprincipal'
    )
    Confidence = 'documented'
    Result     = 'ServicePrincipalExtended'
    Scopes     = @('Application.ReadWrite.All')
    Role       = 'Application Administrator'
    Holes      = @{
        KeyUsage = @(
            @{ When = @{ Usage = 'given' }; Value = { $Usage } }
            @{ Value = { 'Verify' } }
        )
        # Graph would let a password live two years, MSOnline one
        Expiry   = @(
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
        @{ Id = 'known-application-with-credential'; When = @{ AppPrincipalId = 'given'; Value = 'given' }
           Manual = 'Make the service principal with New-MgServicePrincipal -AppId first, then add the credential to it.'; Finding = 'MSG566' }

        # an application of Microsoft or another tenant; its name is taken from it
        @{ Id = 'known-application'; When = @{ AppPrincipalId = 'given' }; Findings = @('MSG560', 'MSG562')
           Code = { New-MgServicePrincipal -AppId $AppPrincipalId }
           Reason = 'Graph makes a service principal for an application that exists already, under the name of the application; no key is generated.'
           More = @( @{ Id = 'names'; Code = { Update-MgServicePrincipal -ServicePrincipalId $Result.Id -ServicePrincipalNames @(@($Result.ServicePrincipalNames) + $ServicePrincipalNames | Select-Object -Unique) } } ) }

        # an application of our own: certificates and keys belong to the application
        @{ Id = 'own-with-certificate'; When = @{ Type = 'is:Asymmetric' }
           Before = { $application = New-MgApplication -DisplayName $DisplayName -KeyCredentials @(@{ Type = 'AsymmetricX509Cert'; Usage = 'Verify'; Key = base64-to-bytes $Value; StartDateTime = utc $StartDate; EndDateTime = utc $EndDate }) }
           Code = { New-MgServicePrincipal -AppId $application.AppId -DisplayName $DisplayName }
           Reason = 'The application is new as well and holds the certificate. It may take seconds until its service principal can be made.'
           More = @( @{ Id = 'names'; Code = { Update-MgServicePrincipal -ServicePrincipalId $Result.Id -ServicePrincipalNames @(@($Result.ServicePrincipalNames) + $ServicePrincipalNames | Select-Object -Unique) } } ) }
        @{ Id = 'own-with-password'; When = @{ Type = 'is:Password' }
           Before = {
               $application = New-MgApplication -DisplayName $DisplayName
               $credential = Add-MgApplicationPassword -ApplicationId $application.Id -PasswordCredential @{ StartDateTime = utc $StartDate; EndDateTime = $Expiry }
           }
           Code = { New-MgServicePrincipal -AppId $application.AppId -DisplayName $DisplayName }
           Reason = 'The application is new as well. Graph makes the password itself and shows it once, in SecretText.'
           More = @( @{ Id = 'names'; Code = { Update-MgServicePrincipal -ServicePrincipalId $Result.Id -ServicePrincipalNames @(@($Result.ServicePrincipalNames) + $ServicePrincipalNames | Select-Object -Unique) } } ) }
        @{ Id = 'own-with-symmetric-key'; When = @{ Value = 'given' }; Findings = @('MSG389')
           Before = { $application = New-MgApplication -DisplayName $DisplayName -KeyCredentials @(@{ Type = 'Symmetric'; Usage = $KeyUsage; Key = base64-to-bytes $Value; StartDateTime = utc $StartDate; EndDateTime = $Expiry }) }
           Code = { New-MgServicePrincipal -AppId $application.AppId -DisplayName $DisplayName }
           Reason = 'The application is new as well and holds the key. Without -Type the value was stored as a symmetric key.'
           More = @( @{ Id = 'names'; Code = { Update-MgServicePrincipal -ServicePrincipalId $Result.Id -ServicePrincipalNames @(@($Result.ServicePrincipalNames) + $ServicePrincipalNames | Select-Object -Unique) } } ) }
        @{ Id = 'own'; Findings = @('MSG562')
           Before = { $application = New-MgApplication -DisplayName $DisplayName }
           Code = { New-MgServicePrincipal -AppId $application.AppId -DisplayName $DisplayName }
           Reason = 'The application is new as well; no key is generated. It may take seconds until its service principal can be made.'
           More = @( @{ Id = 'names'; Code = { Update-MgServicePrincipal -ServicePrincipalId $Result.Id -ServicePrincipalNames @(@($Result.ServicePrincipalNames) + $ServicePrincipalNames | Select-Object -Unique) } } ) }
    )
    Parameters = @{
        DisplayName           = @{ Used = $true }
        AppPrincipalId        = @{ Used = $true }
        AccountEnabled        = @{ Argument = 'AccountEnabled'; Switch = $true }
        ServicePrincipalNames = @{ Cases = @(
            @{ When = 'empty'; Drop = $true }
            @{ When = 'given'; To = 'names'; Used = $true; Finding = 'MSG561'; Level = 'review'; Reason = 'Whether Graph takes such names on a service principal of your own is not documented.' }
        ) }
        Addresses             = @{ Cases = @(
            # what is converted together with this call is a reply address: the other kinds are refused where they are made
            @{ When = 'from:ReplyUrl'; Argument = 'ReplyUrls'; Level = 'review'; Reason = 'Graph keeps reply addresses as texts.' }
            @{ When = 'given'; Argument = 'ReplyUrls'; Level = 'review'; Finding = 'MSG563'; Reason = 'Graph keeps reply addresses as texts, the other kinds of address elsewhere.' }
        ) }
        Type                  = @{ Used = $true }
        Usage                 = @{ Used = $true; Same = 'Sign', 'Verify' }
        Value                 = @{ Cases = @(
            @{ When = @{ Type = 'is:Password'; Value = 'variable' }; Before = { $Value = $credential.SecretText }; Finding = 'MSG392' }
            @{ When = @{ Type = 'is:Password'; Value = 'constant' }; Used = $true; Finding = 'MSG392' }
            @{ When = 'given'; Used = $true }
        ) }
        StartDate             = @{ Used = $true }
        EndDate               = @{ Cases = @(
            @{ When = @{ Type = 'is:Asymmetric'; EndDate = 'given' }; Used = $true; Finding = 'MSG393' }
            @{ When = 'given'; Used = $true }
        ) }
        TenantId              = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'New-MsolServicePrincipal -AppPrincipalId 981f26a1-7f43-403b-a875-f8b09b8cd720 -DisplayName ''Azure Multi-Factor Auth Client'''; After = 'New-MgServicePrincipal -AppId 981f26a1-7f43-403b-a875-f8b09b8cd720' }
        @{ Before = '$sp = New-MsolServicePrincipal -DisplayName ''My App'' -Type Asymmetric -Value $certificate
$sp.AppPrincipalId'; After = '$application = New-MgApplication -DisplayName ''My App'' -KeyCredentials @(@{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = [System.Convert]::FromBase64String($certificate) })
$sp = New-MgServicePrincipal -DisplayName ''My App'' -AppId $application.AppId
$sp.AppId' }
        @{ Before = '$sp = New-MsolServicePrincipal -DisplayName ''My App'' -Type Password -Value $secret -EndDate $end'; After = '$application = New-MgApplication -DisplayName ''My App''
$credential = Add-MgApplicationPassword -ApplicationId $application.Id -PasswordCredential @{ EndDateTime = $end.ToUniversalTime() }
$secret = $credential.SecretText
$sp = New-MgServicePrincipal -DisplayName ''My App'' -AppId $application.AppId' }
        @{ Before = 'New-MsolServicePrincipal -DisplayName ''My App'' -ServicePrincipalNames ''MyApp/app.contoso.com'' -AccountEnabled $true | Out-Null'; After = '$application = New-MgApplication -DisplayName ''My App''
$newServicePrincipal = New-MgServicePrincipal -DisplayName ''My App'' -AccountEnabled -AppId $application.AppId
Update-MgServicePrincipal -ServicePrincipalId $newServicePrincipal.Id -ServicePrincipalNames @(@($newServicePrincipal.ServicePrincipalNames) + ''MyApp/app.contoso.com'' | Select-Object -Unique)' }
    )
}
