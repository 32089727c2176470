@{
    Cmdlet     = 'Get-MsolServicePrincipalCredential'
    Verdict    = 'pattern'
    Level      = 'review'
    Reason     = 'Graph keeps certificates and passwords in two lists of the service principal; key values come only when one object is read with -Property.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/resources/keycredential'
        'https://learn.microsoft.com/graph/api/resources/passwordcredential'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.applications/get-mgserviceprincipal'
        'https://learn.microsoft.com/powershell/module/msonline/get-msolserviceprincipalcredential'
    )
    Confidence = 'documented'
    Result     = 'ServicePrincipalCredential'
    Scopes     = @('Application.Read.All')
    Holes      = @{
        ServicePrincipalId = @(
            @{ When = @{ ObjectId = 'given' }; Value = { $ObjectId } }
            @{ When = @{ AppPrincipalId = 'from:ServicePrincipal' }; Value = { (object-of $AppPrincipalId).Id } }
            @{ When = @{ ServicePrincipalName = 'from:ServicePrincipal' }; Value = { (object-of $ServicePrincipalName).Id } }
            @{ When = @{ AppPrincipalId = 'given' }
               Before = { $servicePrincipal = Get-MgServicePrincipal -Filter (filter 'appId eq {AppPrincipalId}') }
               Value = { $servicePrincipal.Id } }
            @{ When = @{ ServicePrincipalName = 'guid' }
               Before = { $servicePrincipal = Get-MgServicePrincipal -Filter (filter 'appId eq {ServicePrincipalName}') }
               Value = { $servicePrincipal.Id } }
            @{ When = @{ ServicePrincipalName = 'given' }
               Before = { $servicePrincipal = Get-MgServicePrincipal -Filter (filter 'servicePrincipalNames/any(n:n eq {ServicePrincipalName})') }
               Value = { $servicePrincipal.Id } }
        )
    }
    Frames     = @(
        # without key values a filtered list is enough: one request
        @{ Id = 'dates-by-object'; When = @{ ReturnKeyValues = 'false'; AppPrincipalId = 'from:ServicePrincipal' }
           Code = { Get-MgServicePrincipal -ServicePrincipalId $ServicePrincipalId | ForEach-Object { $_.KeyCredentials; $_.PasswordCredentials } } }
        @{ Id = 'dates-by-app-id'; When = @{ ReturnKeyValues = 'false'; AppPrincipalId = 'given' }
           Code = { Get-MgServicePrincipal -Filter (filter 'appId eq {AppPrincipalId}') | ForEach-Object { $_.KeyCredentials; $_.PasswordCredentials } } }
        @{ Id = 'dates'; When = @{ ReturnKeyValues = 'false' }
           Code = { Get-MgServicePrincipal -ServicePrincipalId $ServicePrincipalId | ForEach-Object { $_.KeyCredentials; $_.PasswordCredentials } } }
        @{ Id = 'values'
           Code = { Get-MgServicePrincipal -ServicePrincipalId $ServicePrincipalId -Property keyCredentials, passwordCredentials | ForEach-Object { $_.KeyCredentials; $_.PasswordCredentials } } }
    )
    Parameters = @{
        ObjectId             = @{ Used = $true }
        AppPrincipalId       = @{ Used = $true }
        ServicePrincipalName = @{ Used = $true }
        ReturnKeyValues      = @{ Used = $true }
        TenantId             = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = '$p = Get-MsolServicePrincipal -ObjectId $id
Get-MsolServicePrincipalCredential -AppPrincipalId $p.AppPrincipalId -ReturnKeyValues $true | select *'
           After  = '$p = Get-MgServicePrincipal -ServicePrincipalId $id
Get-MgServicePrincipal -ServicePrincipalId $p.Id -Property keyCredentials, passwordCredentials | ForEach-Object { $_.KeyCredentials; $_.PasswordCredentials } | select *' }
        @{ Before = 'Get-MsolServicePrincipalCredential -ObjectId $id -ReturnKeyValues $false | Where-Object { $_.Type -eq ''Password'' }'
           After  = 'Get-MgServicePrincipal -ServicePrincipalId $id | ForEach-Object { $_.KeyCredentials; $_.PasswordCredentials } | Where-Object { -not $_.Type }' }
        @{ Before = '$keys = Get-MsolServicePrincipalCredential -AppPrincipalId $AppId -ReturnKeyValues $false'
           After  = '$keys = Get-MgServicePrincipal -Filter "appId eq ''$AppId''" | ForEach-Object { $_.KeyCredentials; $_.PasswordCredentials }' }
    )
}
