@{
    Cmdlet     = 'Remove-MsolServicePrincipal'
    Verdict    = 'direct'
    Level      = 'safe'
    Reason     = 'Remove-MgServicePrincipal asks no question, as the old call. The object is kept for 30 days among the deleted items.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.applications/remove-mgserviceprincipal'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.applications/remove-mgserviceprincipalbyappid'
        'https://learn.microsoft.com/graph/api/serviceprincipal-delete'
        'https://learn.microsoft.com/powershell/module/msonline/remove-msolserviceprincipal'
    )
    Confidence = 'documented'
    Scopes     = @('Application.ReadWrite.All')
    Role       = 'Application Administrator'
    Frames     = @(
        @{ Id = 'by-id'; When = @{ ObjectId = 'given', 'pipeline' }; Code = { Remove-MgServicePrincipal -ServicePrincipalId $ObjectId } }
        @{ Id = 'at-hand'; When = @{ AppPrincipalId = 'from:ServicePrincipal' }; Code = { Remove-MgServicePrincipal -ServicePrincipalId (object-of $AppPrincipalId).Id } }
        @{ Id = 'by-app-id'; When = @{ AppPrincipalId = 'given', 'pipeline' }; Code = { Remove-MgServicePrincipalByAppId -AppId $AppPrincipalId } }
        @{ Id = 'at-hand-by-name'; When = @{ ServicePrincipalName = 'from:ServicePrincipal' }; Code = { Remove-MgServicePrincipal -ServicePrincipalId (object-of $ServicePrincipalName).Id } }
        # the application id is always one of the names
        @{ Id = 'by-app-id-as-name'; When = @{ ServicePrincipalName = 'guid' }; Code = { Remove-MgServicePrincipalByAppId -AppId $ServicePrincipalName } }
        @{ Id = 'by-name'; Findings = @('MSG391')
           Before = { $servicePrincipal = Get-MgServicePrincipal -Filter (filter 'servicePrincipalNames/any(n:n eq {ServicePrincipalName})') }
           Code = { Remove-MgServicePrincipal -ServicePrincipalId $servicePrincipal.Id }
           Level = 'review'; Reason = 'The name is looked up first; MSOnline also matched the part of a name before its slash.' }
    )
    Parameters = @{
        ObjectId             = @{ Used = $true }
        AppPrincipalId       = @{ Used = $true }
        ServicePrincipalName = @{ Used = $true }
        TenantId             = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'Remove-MsolServicePrincipal -ObjectId $id'; After = 'Remove-MgServicePrincipal -ServicePrincipalId $id' }
        @{ Before = 'Remove-MsolServicePrincipal -AppPrincipalId $appId'; After = 'Remove-MgServicePrincipalByAppId -AppId $appId' }
        @{ Before = 'Remove-MsolServicePrincipal -ServicePrincipalName ''MyApp/app.contoso.com'''; After = '$servicePrincipal = Get-MgServicePrincipal -Filter "servicePrincipalNames/any(n:n eq ''MyApp/app.contoso.com'')"
Remove-MgServicePrincipal -ServicePrincipalId $servicePrincipal.Id' }
        @{ Before = 'Get-MsolServicePrincipal -SearchString ''Old app'' -All | Remove-MsolServicePrincipal'; After = 'Get-MgServicePrincipal -Filter "startsWith(displayName,''Old app'')" -All | ForEach-Object { Remove-MgServicePrincipal -ServicePrincipalId $_.Id }' }
    )
}
