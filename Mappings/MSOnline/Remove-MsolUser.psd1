@{
    Cmdlet     = 'Remove-MsolUser'
    Verdict    = 'pattern'
    Level      = 'safe'
    Reason     = 'Remove-MgUser moves a user to the recycle bin, Remove-MgDirectoryDeletedItem purges one that is there. Graph does not ask: -Confirm keeps the question that the old call without -Force asked.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/remove-msoluser?view=azureadps-1.0'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users/remove-mguser'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/remove-mgdirectorydeleteditem'
        'https://learn.microsoft.com/graph/api/user-delete'
        'https://learn.microsoft.com/graph/api/directory-deleteditems-delete'
        'https://learn.microsoft.com/powershell/microsoftgraph/azuread-msoline-cmdlet-map'
    )
    Confidence = 'documented'
    # a file with rows is piped in: one of these columns names the object
    Columns    = @('ObjectId', 'UserPrincipalName')
    Scopes     = @('User.DeleteRestore.All')
    Role       = 'User Administrator'

    Holes = @{
        User = @(
            @{ When = @{ ObjectId = 'given', 'pipeline' }; Value = { $ObjectId } }
            @{ When = @{ UserPrincipalName = 'given', 'pipeline' }; Value = { $UserPrincipalName } }
        )
    }

    Frames = @(
        @{
            Id      = 'purge-undecided'
            When    = @{ RemoveFromRecycleBin = 'variable' }
            Manual  = 'Deleting a user and purging a deleted one are two cmdlets in Graph (Remove-MgUser, Remove-MgDirectoryDeletedItem): write an if with a call for each.'
            Finding = 'MSG319'
        }
        @{
            Id   = 'purge-by-id'
            When = @{ RemoveFromRecycleBin = 'true'; ObjectId = 'given', 'pipeline' }
            Code = { Remove-MgDirectoryDeletedItem -DirectoryObjectId $ObjectId }
        }
        @{
            # the last command does the work: -Confirm and -ErrorAction belong to it
            Id       = 'purge-by-upn'
            When     = @{ RemoveFromRecycleBin = 'true'; UserPrincipalName = 'given', 'pipeline' }
            Before   = { $deletedUser = Get-MgDirectoryDeletedItemAsUser -All -Property Id, UserPrincipalName | Where-Object { $_.UserPrincipalName -eq ($_.Id.Replace('-', '') + $UserPrincipalName) } }
            Code     = { Remove-MgDirectoryDeletedItem -DirectoryObjectId $deletedUser.Id }
            Scopes   = @('User.Read.All')
            Level    = 'review'
            Reason   = 'In the recycle bin Graph puts the id in front of the user principal name, so the user is looked up by both. The call fails when several deleted users had that name, as the old one did.'
            Findings = @('MSG342')
        }
        @{
            Id   = 'delete'
            Code = { Remove-MgUser -UserId $User }
        }
    )

    Parameters = @{
        UserPrincipalName    = @{ Used = $true }
        ObjectId             = @{ Used = $true }
        RemoveFromRecycleBin = @{ Cases = @(
            @{ When = 'false'; Drop = $true }
            @{ When = 'given'; Used = $true }
        ) }
        Force = @{ Cases = @(
            @{ When = 'true'; Drop = $true }
            @{ When = 'absent', 'false'; Argument = 'Confirm'; Value = { $true }; Switch = $true }
            @{ When = 'given'; Argument = 'Confirm'; Value = { not $Force }; Switch = $true }
        ) }
        TenantId = @{ Manual = 'Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.'; Finding = 'MSG390' }
    }

    Examples = @(
        @{
            Before = 'Remove-MsolUser -UserPrincipalName $upn -Force'
            After  = 'Remove-MgUser -UserId $upn'
        }
        @{
            Before = 'Remove-MsolUser -ObjectId $id'
            After  = 'Remove-MgUser -UserId $id -Confirm'
        }
        @{
            Before = 'Remove-MsolUser -ObjectId $id -RemoveFromRecycleBin -Force'
            After  = 'Remove-MgDirectoryDeletedItem -DirectoryObjectId $id'
        }
        @{
            Before = 'Remove-MsolUser -UserPrincipalName $upn -RemoveFromRecycleBin -Force'
            After  = '$deletedUser = Get-MgDirectoryDeletedItemAsUser -All -Property Id, UserPrincipalName | Where-Object { $_.UserPrincipalName -eq ($_.Id.Replace(''-'', '''') + $upn) }
Remove-MgDirectoryDeletedItem -DirectoryObjectId $deletedUser.Id'
        }
        @{
            Before = 'Get-MsolUser -All -ReturnDeletedUsers | Remove-MsolUser -RemoveFromRecycleBin -Force'
            After  = 'Get-MgDirectoryDeletedItemAsUser -All | ForEach-Object { Remove-MgDirectoryDeletedItem -DirectoryObjectId $_.Id }'
        }
    )
}
