@{
    Cmdlet     = 'Redo-MsolProvisionContact'
    Verdict    = 'direct'
    Level      = 'review'
    Reason     = 'The action has the same meaning; Microsoft''s table of cmdlets names Get-MgGroup here, which retries nothing.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/invoke-mgretrycontactserviceprovisioning'
        'https://learn.microsoft.com/graph/api/orgcontact-retryserviceprovisioning'
        'https://learn.microsoft.com/powershell/module/msonline/redo-msolprovisioncontact'
    )
    Confidence = 'documented'
    Scopes     = @('OrgContact.Read.All')
    Role       = 'User Administrator'
    Frames     = @(
        @{ Id = 'retry'; Code = { Invoke-MgRetryContactServiceProvisioning -OrgContactId $ObjectId } }
    )
    Parameters = @{
        ObjectId      = @{ Used = $true }
        TenantId      = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'Redo-MsolProvisionContact -ObjectId $id'; After = 'Invoke-MgRetryContactServiceProvisioning -OrgContactId $id' }
        @{ Before = 'Get-MsolContact -All -HasErrorsOnly $true | Redo-MsolProvisionContact'; After = 'Get-MgContact -All -Filter ''serviceProvisioningErrors/any(e:e/isResolved eq false)'' -ConsistencyLevel eventual -CountVariable resultCount | ForEach-Object { Invoke-MgRetryContactServiceProvisioning -OrgContactId $_.Id }' }
    )
}
