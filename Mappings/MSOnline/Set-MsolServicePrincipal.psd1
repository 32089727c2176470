@{
    Cmdlet     = 'Set-MsolServicePrincipal'
    Verdict    = 'pattern'
    Level      = 'safe'
    Reason     = 'Update-MgServicePrincipal changes the same properties; lists are replaced as a whole, in both modules.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.applications/update-mgserviceprincipal'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.applications/update-mgserviceprincipalbyappid'
        'https://learn.microsoft.com/graph/api/serviceprincipal-update'
        'https://learn.microsoft.com/microsoft-365/enterprise/configure-exchange-server-for-hybrid-modern-authentication'
        'https://learn.microsoft.com/powershell/module/msonline/set-msolserviceprincipal'
    )
    Confidence = 'documented'
    Scopes     = @('Application.ReadWrite.All')
    Role       = 'Application Administrator'
    Frames     = @(
        @{ Id = 'by-id'; When = @{ ObjectId = 'given', 'pipeline' }; Code = { Update-MgServicePrincipal -ServicePrincipalId $ObjectId }; OnlyWhenContributed = $true }
        @{ Id = 'at-hand'; When = @{ AppPrincipalId = 'from:ServicePrincipal' }; Code = { Update-MgServicePrincipal -ServicePrincipalId (object-of $AppPrincipalId).Id }; OnlyWhenContributed = $true }
        @{ Id = 'by-app-id'; Code = { Update-MgServicePrincipalByAppId -AppId $AppPrincipalId }; OnlyWhenContributed = $true }
    )
    Parameters = @{
        ObjectId              = @{ Used = $true }
        AppPrincipalId        = @{ Used = $true }
        DisplayName           = @{ Argument = 'DisplayName'; Level = 'review'; Reason = 'Graph refuses another name where the service principal takes it from its application.' }
        AccountEnabled        = @{ Argument = 'AccountEnabled'; Switch = $true }
        ServicePrincipalNames = @{ Cases = @(
            @{ When = 'from:ServicePrincipal.ServicePrincipalNames'; Argument = 'ServicePrincipalNames' }
            # MSOnline kept the application id among the names by itself
            @{ When = @{ ServicePrincipalNames = 'constant'; AppPrincipalId = 'given' }; Argument = 'ServicePrincipalNames'; Value = { @(@($AppPrincipalId) + $ServicePrincipalNames | Select-Object -Unique) }
               Level = 'review'; Finding = 'MSG564'; Reason = 'The list replaces all names; the application id has to be one of them.' }
            @{ When = 'given'; Argument = 'ServicePrincipalNames'; Level = 'review'; Finding = 'MSG564'; Reason = 'The list replaces all names; the application id has to be one of them.' }
        ) }
        Addresses             = @{ Cases = @(
            # what is converted together with this call is a reply address: the other kinds are refused where they are made
            @{ When = 'from:ReplyUrl'; Argument = 'ReplyUrls'; Level = 'review'; Reason = 'Graph keeps reply addresses as texts.' }
            @{ When = 'given'; Argument = 'ReplyUrls'; Level = 'review'; Finding = 'MSG563'; Reason = 'Graph keeps reply addresses as texts, the other kinds of address elsewhere.' }
        ) }
        TenantId              = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = '$x = Get-MsolServicePrincipal -AppPrincipalId $ServiceName
$names = @($x.ServicePrincipalNames) + ''https://mail.contoso.com/''
Set-MsolServicePrincipal -AppPrincipalId $x.AppPrincipalId -ServicePrincipalNames $names'; After = '$x = Get-MgServicePrincipal -Filter "appId eq ''$ServiceName''"
$names = @($x.ServicePrincipalNames) + ''https://mail.contoso.com/''
Update-MgServicePrincipal -ServicePrincipalId $x.Id -ServicePrincipalNames $names' }
        @{ Before = 'Set-MsolServicePrincipal -ObjectId $id -AccountEnabled $false'; After = 'Update-MgServicePrincipal -ServicePrincipalId $id -AccountEnabled:$false' }
        @{ Before = 'Set-MsolServicePrincipal -AppPrincipalId $appId -ServicePrincipalNames @(''MyApp/app.contoso.com'')'; After = 'Update-MgServicePrincipalByAppId -AppId $appId -ServicePrincipalNames @(@($appId) + @(''MyApp/app.contoso.com'') | Select-Object -Unique)' }
        @{ Before = '$address = New-MsolServicePrincipalAddresses -Address ''https://app.contoso.com''
Set-MsolServicePrincipal -ObjectId $id -Addresses $address'; After = '$address = ''https://app.contoso.com''
Update-MgServicePrincipal -ServicePrincipalId $id -ReplyUrls $address' }
    )
}
