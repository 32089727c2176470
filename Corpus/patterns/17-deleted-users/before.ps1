# Recycle bin: restore one person, purge what a bad import left behind
Connect-MsolService
$deleted = Get-MsolUser -ReturnDeletedUsers -All
$deleted | Sort-Object SoftDeletionTimestamp | Format-Table UserPrincipalName, DisplayName, SoftDeletionTimestamp

Restore-MsolUser -UserPrincipalName 'returning.colleague@contoso.com' -AutoReconcileProxyConflicts

$deleted | Where-Object { $_.UserPrincipalName -like 'import-test*' } | ForEach-Object {
    Remove-MsolUser -ObjectId $_.ObjectId -RemoveFromRecycleBin -Force
}
