@{
    Id         = 'MSG123'
    Name       = 'remove-parameters-of-msonline'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'Graph''s Remove cmdlets have no such parameter: they never ask, and users always go to the recycle bin. Take -Force away; to purge use Remove-MgDirectoryDeletedItem with the deleted object''s id.'
    Happens    = 'PowerShell finds no such parameter. With -RemoveFromRecycleBin simply deleted, the line removes a live user instead of purging a deleted one.'
    Why        = 'Remove-MsolUser asked without -Force, and purged with -RemoveFromRecycleBin.'
    Instead    = 'Remove-MgUser -UserId $upn
Remove-MgDirectoryDeletedItem -DirectoryObjectId $deletedId'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users/remove-mguser'
        'https://learn.microsoft.com/graph/api/directory-deleteditems-delete'
    )
    Detect     = @(
        @{
            Detector  = 'unfit-parameter'
            Command   = 'Remove-Mg*'
            Parameter = 'Force'
            Without   = 'RemoveFromRecycleBin'
            Fix       = @{ Remove = 'Force'; Keep = '*' }
        }
        @{ Detector = 'unfit-parameter'; Command = 'Remove-Mg*'; Parameter = 'RemoveFromRecycleBin' }
    )
    Match      = @(
        'Remove-MgUser -UserId $upn -Force'
        'Remove-MgUser -UserId $upn -RemoveFromRecycleBin -Force'
        '$params = @{ GroupId = $id; Force = $true }
Remove-MgGroup @params'
    )
    NoMatch    = @(
        'Remove-MgUser -UserId $upn -Confirm:$false'
        'Remove-MsolUser -UserPrincipalName $upn -Force'
        'Remove-Item $path -Force
Remove-MgUser -UserId $upn'
    )
}
