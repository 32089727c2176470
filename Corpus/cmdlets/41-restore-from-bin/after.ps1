# Somebody was deleted too early
$upn = 'intern@contoso.com'
$deleted = Get-MgDirectoryDeletedItemAsUser -All | Where-Object { ($_.UserPrincipalName -replace "^$($_.Id -replace '-')") -eq $upn }
if ($deleted) {
    $deletedUser = Get-MgDirectoryDeletedItemAsUser -All -Property Id, UserPrincipalName | Where-Object { $_.UserPrincipalName -eq ($_.Id.Replace('-', '') + $upn) }
    $null = Invoke-MgGraphRequest -Method POST -Uri "v1.0/directory/deletedItems/$($deletedUser.Id)/restore" -Body @{ autoReconcileProxyConflict = $true }
    Get-MgUser -UserId $deletedUser.Id
    Update-MgUser -UserId $upn -AccountEnabled
}
else {
    Write-Warning "$upn is not in the bin"
}
