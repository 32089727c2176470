# Recycle bin: restore one person, purge what a bad import left behind
Connect-MgGraph -Scopes 'User.DeleteRestore.All', 'User.Read.All' -NoWelcome
$deleted = Get-MgDirectoryDeletedItemAsUser -All -Property Id, DeletedDateTime, UserPrincipalName, DisplayName
$deleted | Sort-Object DeletedDateTime | Format-Table @{ n = 'UserPrincipalName'; e = { $_.UserPrincipalName -replace "^$($_.Id -replace '-')" } }, DisplayName, @{ n = 'SoftDeletionTimestamp'; e = 'DeletedDateTime' }

$deletedUser = Get-MgDirectoryDeletedItemAsUser -All -Property Id, UserPrincipalName | Where-Object { $_.UserPrincipalName -eq ($_.Id.Replace('-', '') + 'returning.colleague@contoso.com') }
$null = Invoke-MgGraphRequest -Method POST -Uri "v1.0/directory/deletedItems/$($deletedUser.Id)/restore" -Body @{ autoReconcileProxyConflict = $true }
Get-MgUser -UserId $deletedUser.Id

$deleted | Where-Object { ($_.UserPrincipalName -replace "^$($_.Id -replace '-')") -like 'import-test*' } | ForEach-Object {
    Remove-MgDirectoryDeletedItem -DirectoryObjectId $_.Id
}
