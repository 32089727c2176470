@{
    Cmdlet     = 'Set-MsolGroup'
    Verdict    = 'partial'
    Level      = 'safe'
    Reason     = 'Name and description are changed by the same call under another name; synchronized and mail-enabled groups are refused, as before. Role-assignable groups need RoleManagement.ReadWrite.Directory too.'
    Sources    = @(
        'https://learn.microsoft.com/graph/api/group-update'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.groups/update-mggroup'
        'https://learn.microsoft.com/graph/api/group-post-owners'
        'https://learn.microsoft.com/powershell/module/msonline/set-msolgroup'
    )
    Confidence = 'documented'
    Scopes     = @('Group.ReadWrite.All')
    Role       = 'Groups Administrator'
    Frames     = @(
        @{
            Id   = 'update'
            Code = { Update-MgGroup -GroupId $ObjectId }
            OnlyWhenContributed = $true
            More = @( @{ Id = 'patch'; Code = { Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/groups/$ObjectId" -Body $Body }; Scopes = 'Group.ReadWrite.All' } )
        }
    )
    Parameters = @{
        ObjectId    = @{ Used = $true }
        DisplayName = @{ Argument = 'DisplayName' }
        Description = @{
            Argument       = 'Description'
            WhenEmpty      = @{ To = 'patch'; Key = 'description'; Value = { $null } }
            WhenMaybeEmpty = @{ To = 'patch'; Key = 'description'; Value = { if ($Description) { $Description } else { $null } }; Level = 'review' }
        }
        ManagedBy   = @{ Manual = '-ManagedBy replaced the owner of the group; Graph groups have a list of owners: add the new one with New-MgGroupOwner, and take the old one away with Remove-MgGroupOwnerDirectoryObjectByRef.'; Finding = 'MSG467' }
        TenantId    = @{ Manual = 'A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.'; Finding = 'MSG390' }
    }
    Examples   = @(
        @{ Before = 'Set-MsolGroup -ObjectId $id -DisplayName ''Project Falcon'' -Description ''Falcon team'''
           After  = 'Update-MgGroup -GroupId $id -DisplayName ''Project Falcon'' -Description ''Falcon team''' }
        @{ Before = 'Set-MsolGroup -ObjectId $id -Description '''''
           After  = 'Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/groups/$id" -Body @{ description = $null }' }
        @{ Before = 'Get-MsolGroup -SearchString ''tmp-'' | Set-MsolGroup -Description ''temporary'''
           After  = 'Get-MgGroup -Filter "startsWith(displayName,''tmp-'')" -Top 250 | ForEach-Object { Update-MgGroup -GroupId $_.Id -Description ''temporary'' }' }
    )
}
