@{
    Cmdlet     = 'Restore-MsolUser'
    Verdict    = 'pattern'
    Level      = 'review'
    Reason     = 'Restore-MgDirectoryDeletedItem brings the user back by its id; a new user principal name and the solving of conflicts need a request of their own, because newer versions of the cmdlet have no parameters for them.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/restore-msoluser?view=azureadps-1.0'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/restore-mgdirectorydeleteditem'
        'https://learn.microsoft.com/graph/api/directory-deleteditems-restore'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/3318'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/3353'
    )
    Confidence = 'documented'
    Result     = 'User'
    Scopes     = @('User.DeleteRestore.All')
    Role       = 'User Administrator'

    Holes = @{
        DeletedId = @(
            @{ When = @{ ObjectId = 'given', 'pipeline' }; Value = { $ObjectId } }
            @{
                When    = @{ UserPrincipalName = 'given', 'pipeline' }
                Before  = { $deletedUser = Get-MgDirectoryDeletedItemAsUser -All -Property Id, UserPrincipalName | Where-Object { $_.UserPrincipalName -eq ($_.Id.Replace('-', '') + $UserPrincipalName) } }
                Value   = { $deletedUser.Id }
                Scopes  = 'User.Read.All'
                Finding = 'MSG342'
                Reason  = 'In the recycle bin Graph puts the id in front of the user principal name, so the user is looked up by both. The call fails when several deleted users had that name, as the old one did.'
            }
        )
        RestoreBody = @(
            @{ When = @{ NewUserPrincipalName = 'given', 'pipeline'; AutoReconcileProxyConflicts = 'true' }; Value = { @{ newUserPrincipalName = $NewUserPrincipalName; autoReconcileProxyConflict = $true } } }
            @{ When = @{ NewUserPrincipalName = 'given', 'pipeline'; AutoReconcileProxyConflicts = 'absent', 'false' }; Value = { @{ newUserPrincipalName = $NewUserPrincipalName } } }
            @{ When = @{ NewUserPrincipalName = 'given', 'pipeline' }; Value = { @{ newUserPrincipalName = $NewUserPrincipalName; autoReconcileProxyConflict = [bool]$AutoReconcileProxyConflicts } } }
            @{ When = @{ AutoReconcileProxyConflicts = 'true' }; Value = { @{ autoReconcileProxyConflict = $true } } }
            @{ Value = { @{ autoReconcileProxyConflict = [bool]$AutoReconcileProxyConflicts } } }
        )
    }

    # MSOnline returned the restored user, Graph a directory object with nothing but its id
    Frames = @(
        @{
            Id    = 'renamed-discarded'
            When  = @{ NewUserPrincipalName = 'given', 'pipeline' }
            Place = 'discarded'
            Code  = { $null = Invoke-MgGraphRequest -Method POST -Uri "v1.0/directory/deletedItems/$DeletedId/restore" -Body $RestoreBody }
        }
        @{
            Id     = 'renamed'
            When   = @{ NewUserPrincipalName = 'given', 'pipeline' }
            Before = { $null = Invoke-MgGraphRequest -Method POST -Uri "v1.0/directory/deletedItems/$DeletedId/restore" -Body $RestoreBody }
            Code   = { Get-MgUser -UserId $DeletedId }
            Select = 'Property'
            Scopes = @('User.Read.All')
        }
        @{
            Id    = 'reconciled-discarded'
            When  = @{ AutoReconcileProxyConflicts = 'true', 'variable' }
            Place = 'discarded'
            Code  = { $null = Invoke-MgGraphRequest -Method POST -Uri "v1.0/directory/deletedItems/$DeletedId/restore" -Body $RestoreBody }
        }
        @{
            Id     = 'reconciled'
            When   = @{ AutoReconcileProxyConflicts = 'true', 'variable' }
            Before = { $null = Invoke-MgGraphRequest -Method POST -Uri "v1.0/directory/deletedItems/$DeletedId/restore" -Body $RestoreBody }
            Code   = { Get-MgUser -UserId $DeletedId }
            Select = 'Property'
            Scopes = @('User.Read.All')
        }
        @{
            Id    = 'restored-discarded'
            When  = @{ NewUserPrincipalName = 'absent' }
            Place = 'discarded'
            Code  = { $null = Restore-MgDirectoryDeletedItem -DirectoryObjectId $DeletedId }
        }
        @{
            Id     = 'restored'
            Before = { $null = Restore-MgDirectoryDeletedItem -DirectoryObjectId $DeletedId }
            Code   = { Get-MgUser -UserId $DeletedId }
            Select = 'Property'
            Scopes = @('User.Read.All')
        }
    )

    Parameters = @{
        ObjectId                    = @{ Used = $true }
        UserPrincipalName           = @{ Used = $true }
        NewUserPrincipalName        = @{ Used = $true }
        AutoReconcileProxyConflicts = @{ Cases = @(
            @{ When = 'false'; Drop = $true }
            @{ When = 'given'; Used = $true }
        ) }
        TenantId = @{ Manual = 'Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.'; Finding = 'MSG390' }
    }

    Examples = @(
        @{ Before = 'Restore-MsolUser -ObjectId $id | Out-Null'; After = 'Restore-MgDirectoryDeletedItem -DirectoryObjectId $id | Out-Null' }
        @{ Before = '$user = Restore-MsolUser -ObjectId $id
"$($user.DisplayName) is back"'; After = '$null = Restore-MgDirectoryDeletedItem -DirectoryObjectId $id
$user = Get-MgUser -UserId $id
"$($user.DisplayName) is back"' }
        @{ Before = 'Restore-MsolUser -UserPrincipalName $upn -AutoReconcileProxyConflicts -NewUserPrincipalName $newUpn'; After = '$deletedUser = Get-MgDirectoryDeletedItemAsUser -All -Property Id, UserPrincipalName | Where-Object { $_.UserPrincipalName -eq ($_.Id.Replace(''-'', '''') + $upn) }
$null = Invoke-MgGraphRequest -Method POST -Uri "v1.0/directory/deletedItems/$($deletedUser.Id)/restore" -Body @{ newUserPrincipalName = $newUpn; autoReconcileProxyConflict = $true }
Get-MgUser -UserId $deletedUser.Id' }
        @{ Before = 'Get-MsolUser -All -ReturnDeletedUsers | Where-Object { $_.Department -eq ''Sales'' } | Restore-MsolUser'; After = 'Get-MgDirectoryDeletedItemAsUser -All -Property Id, Department | Where-Object { $_.Department -eq ''Sales'' } | ForEach-Object {
    $null = Restore-MgDirectoryDeletedItem -DirectoryObjectId $_.Id
    Get-MgUser -UserId $_.Id
}' }
    )
}
