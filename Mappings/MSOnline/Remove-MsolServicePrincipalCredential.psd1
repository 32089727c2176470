@{
    Cmdlet     = 'Remove-MsolServicePrincipalCredential'
    Verdict    = 'pattern'
    Level      = 'review'
    Reason     = 'Passwords are removed one by one; keys are removed by writing back the list without them, because removeKey asks for a signed proof.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/serviceprincipal-removepassword'
        'https://learn.microsoft.com/graph/api/serviceprincipal-update'
        'https://learn.microsoft.com/graph/api/serviceprincipal-removekey'
        'https://learn.microsoft.com/powershell/module/msonline/remove-msolserviceprincipalcredential'
    )
    Confidence = 'documented'
    Scopes     = @('Application.ReadWrite.All')
    Role       = 'Application Administrator'
    Holes      = @{
        # the principal as it is now, read right before the change
        Principal = @(
            @{ When = @{ ObjectId = 'given' }; Value = { Get-MgServicePrincipal -ServicePrincipalId $ObjectId } }
            @{ When = @{ AppPrincipalId = 'from:ServicePrincipal' }; Value = { Get-MgServicePrincipal -ServicePrincipalId (object-of $AppPrincipalId).Id } }
            @{ When = @{ ServicePrincipalName = 'from:ServicePrincipal' }; Value = { Get-MgServicePrincipal -ServicePrincipalId (object-of $ServicePrincipalName).Id } }
            @{ When = @{ AppPrincipalId = 'given' }; Value = { Get-MgServicePrincipal -Filter (filter 'appId eq {AppPrincipalId}') } }
            @{ When = @{ ServicePrincipalName = 'guid' }; Value = { Get-MgServicePrincipal -Filter (filter 'appId eq {ServicePrincipalName}') } }
            @{ When = @{ ServicePrincipalName = 'given' }; Value = { Get-MgServicePrincipal -Filter (filter 'servicePrincipalNames/any(n:n eq {ServicePrincipalName})') } }
        )
    }
    Frames     = @(
        @{ Id = 'keys-and-passwords'; Findings = @('MSG397')
           Code = {
               $servicePrincipal = $Principal
               $removedIds = array $KeyIds
               foreach ($password in $servicePrincipal.PasswordCredentials | Where-Object { $_.KeyId -in $removedIds }) {
                   Remove-MgServicePrincipalPassword -ServicePrincipalId $servicePrincipal.Id -KeyId $password.KeyId
               }
               if ($servicePrincipal.KeyCredentials | Where-Object { $_.KeyId -in $removedIds }) {
                   # the list of keys is replaced as a whole: what stays is sent back
                   $remainingKeys = @($servicePrincipal.KeyCredentials | Where-Object { $_.KeyId -notin $removedIds })
                   Update-MgServicePrincipal -ServicePrincipalId $servicePrincipal.Id -BodyParameter @{ keyCredentials = $remainingKeys }
               }
           } }
    )
    Parameters = @{
        ObjectId             = @{ Used = $true }
        AppPrincipalId       = @{ Used = $true }
        ServicePrincipalName = @{ Used = $true }
        KeyIds               = @{ Used = $true }
        TenantId             = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'Remove-MsolServicePrincipalCredential -AppPrincipalId $ClientId -KeyIds @($key.KeyId)'
           After  = '$servicePrincipal = Get-MgServicePrincipal -Filter "appId eq ''$ClientId''"
$removedIds = @($key.KeyId)
foreach ($password in $servicePrincipal.PasswordCredentials | Where-Object { $_.KeyId -in $removedIds }) {
    Remove-MgServicePrincipalPassword -ServicePrincipalId $servicePrincipal.Id -KeyId $password.KeyId
}
if ($servicePrincipal.KeyCredentials | Where-Object { $_.KeyId -in $removedIds }) {
    # the list of keys is replaced as a whole: what stays is sent back
    $remainingKeys = @($servicePrincipal.KeyCredentials | Where-Object { $_.KeyId -notin $removedIds })
    Update-MgServicePrincipal -ServicePrincipalId $servicePrincipal.Id -BodyParameter @{ keyCredentials = $remainingKeys }
}' }
    )
}
