# Who is in the recycle bin, and for how long?
Get-MgDirectoryDeletedItemAsUser -All -Property Id, DeletedDateTime, DisplayName, UserPrincipalName |
    Sort-Object DeletedDateTime |
    Format-Table DisplayName, @{ n = 'UserPrincipalName'; e = { $_.UserPrincipalName -replace "^$($_.Id -replace '-')" } }, @{ n = 'SoftDeletionTimestamp'; e = 'DeletedDateTime' }, @{ n = 'ObjectId'; e = 'Id' }

# Bring one back, under a new name because the old one is in use again
$deletedUser = Get-MgDirectoryDeletedItemAsUser -All -Property Id, UserPrincipalName | Where-Object { $_.UserPrincipalName -eq ($_.Id.Replace('-', '') + 'intern@contoso.com') }
$null = Invoke-MgGraphRequest -Method POST -Uri "v1.0/directory/deletedItems/$($deletedUser.Id)/restore" -Body @{ newUserPrincipalName = 'intern2@contoso.com'; autoReconcileProxyConflict = $true }
Get-MgUser -UserId $deletedUser.Id
$intern = Get-MgUser -UserId 'intern2@contoso.com'
Update-MgUser -UserId $intern.Id -AccountEnabled

# Purge what was deleted more than two weeks ago
Get-MgDirectoryDeletedItemAsUser -All -Property Id, DeletedDateTime |
    Where-Object { $_.DeletedDateTime -lt (Get-Date).AddDays(-14) } |
    ForEach-Object { Remove-MgDirectoryDeletedItem -DirectoryObjectId $_.Id }
