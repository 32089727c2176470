# One parameter decides which cmdlet it becomes
Get-MgUser -UserId $upn
Get-MgUser -UserId $id
Get-MgUser -Filter "(startswith(displayName,'Ann') or startswith(userPrincipalName,'Ann') or startswith(mail,'Ann'))" -All
Get-MgUser -Filter "(startswith(displayName,'O''Brien') or startswith(userPrincipalName,'O''Brien') or startswith(mail,'O''Brien'))" -All
Get-MgUser -All
Get-MgUser -Top 25
Get-MgUser -All
Get-MgDirectoryDeletedItemAsUser -All
Get-MgDirectoryDeletedItemAsUser -All -Property Id, UserPrincipalName, DeletedDateTime | Select-Object @{ n = 'UserPrincipalName'; e = { $_.UserPrincipalName -replace "^$($_.Id -replace '-')" } }, @{ n = 'SoftDeletionTimestamp'; e = 'DeletedDateTime' }
Remove-MgUser -UserId $upn
Remove-MgDirectoryDeletedItem -DirectoryObjectId $id
Get-MgDirectoryDeletedItemAsUser -All | ForEach-Object { Remove-MgDirectoryDeletedItem -DirectoryObjectId $_.Id }
$gone = @(Get-MgDirectoryDeletedItemAsUser -All).Count
if ((Get-MgUser -Filter "(startswith(displayName,'$($name -replace "'", "''")') or startswith(userPrincipalName,'$($name -replace "'", "''")') or startswith(mail,'$($name -replace "'", "''")'))" -All).Count -gt 1) { 'several' }
