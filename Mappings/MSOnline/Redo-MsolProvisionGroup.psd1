@{
    Cmdlet     = 'Redo-MsolProvisionGroup'
    Verdict    = 'direct'
    Level      = 'review'
    Reason     = 'Graph has the action under another name; that it does the same was not tried. Microsoft''s table names Get-MgGroup, which retries nothing.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/group-retryserviceprovisioning'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.groups/invoke-mgretrygroupserviceprovisioning'
        'https://learn.microsoft.com/powershell/module/msonline/redo-msolprovisiongroup'
    )
    Confidence = 'documented'
    Scopes     = @('Group.ReadWrite.All')
    Role       = 'Groups Administrator'
    Frames     = @(
        @{ Id = 'retry'; Code = { Invoke-MgRetryGroupServiceProvisioning -GroupId $ObjectId } }
    )
    Parameters = @{
        ObjectId = @{ Used = $true }
        TenantId = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'Redo-MsolProvisionGroup -ObjectId $id'
           After  = 'Invoke-MgRetryGroupServiceProvisioning -GroupId $id' }
    )
}
