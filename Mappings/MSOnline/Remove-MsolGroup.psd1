@{
    Cmdlet     = 'Remove-MsolGroup'
    Verdict    = 'direct'
    Level      = 'review'
    Reason     = 'The same call under another name; count a deleted security group as lost. Graph does not ask: -Confirm keeps the question that the old call without -Force asked.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/group-delete'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.groups/remove-mggroup'
        'https://learn.microsoft.com/powershell/module/msonline/remove-msolgroup'
    )
    Confidence = 'documented'
    # a file with rows is piped in: one of these columns names the object
    Columns    = @('ObjectId')
    Scopes     = @('Group.ReadWrite.All')
    Role       = 'Groups Administrator'
    Frames     = @(
        @{ Id = 'delete'; Code = { Remove-MgGroup -GroupId $ObjectId } }
    )
    Parameters = @{
        ObjectId = @{ Used = $true }
        Force    = @{ Cases = @(
            @{ When = 'true'; Drop = $true }
            @{ When = 'absent', 'false'; Argument = 'Confirm'; Value = { $true }; Switch = $true }
            @{ When = 'given'; Argument = 'Confirm'; Value = { not $Force }; Switch = $true }
        ) }
        TenantId = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'Remove-MsolGroup -ObjectId $id -Force'
           After  = 'Remove-MgGroup -GroupId $id' }
        @{ Before = 'Remove-MsolGroup -ObjectId $id'
           After  = 'Remove-MgGroup -GroupId $id -Confirm' }
        @{ Before = 'Get-MsolGroup -SearchString ''tmp-'' | Remove-MsolGroup -Force'
           After  = 'Get-MgGroup -Filter "startsWith(displayName,''tmp-'')" -Top 250 | ForEach-Object { Remove-MgGroup -GroupId $_.Id }' }
    )
}
