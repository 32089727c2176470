@{
    Cmdlet     = 'Redo-MsolProvisionUser'
    Verdict    = 'direct'
    Level      = 'review'
    Reason     = 'Invoke-MgRetryUserServiceProvisioning asks for the same; that it does the same work behind the scenes is not documented.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/redo-msolprovisionuser?view=azureadps-1.0'
        'https://learn.microsoft.com/graph/api/user-retryserviceprovisioning'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users.actions/invoke-mgretryuserserviceprovisioning'
    )
    Confidence = 'documented'
    Scopes     = @('User.ReadWrite.All')
    Role       = 'User Administrator'

    Frames = @(
        @{ Id = 'retry'; Code = { Invoke-MgRetryUserServiceProvisioning -UserId $ObjectId } }
    )

    Parameters = @{
        ObjectId = @{ Used = $true }
        TenantId = @{ Manual = 'Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.'; Finding = 'MSG390' }
    }

    Examples = @(
        @{ Before = 'Redo-MsolProvisionUser -ObjectId $user.ObjectId'; After = 'Invoke-MgRetryUserServiceProvisioning -UserId $user.ObjectId' }
        @{ Before = 'Get-MsolUser -All -HasErrorsOnly | Redo-MsolProvisionUser'; After = 'Get-MgUser -All -Property Id, ServiceProvisioningErrors | Where-Object { $_.ServiceProvisioningErrors.IsResolved -contains $false } | ForEach-Object { Invoke-MgRetryUserServiceProvisioning -UserId $_.Id }' }
    )
}
