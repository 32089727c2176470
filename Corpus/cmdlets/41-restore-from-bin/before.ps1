# Somebody was deleted too early
$upn = 'intern@contoso.com'
$deleted = Get-MsolUser -ReturnDeletedUsers -All | Where-Object { $_.UserPrincipalName -eq $upn }
if ($deleted) {
    Restore-MsolUser -UserPrincipalName $upn -AutoReconcileProxyConflicts
    Set-MsolUser -UserPrincipalName $upn -BlockCredential $false
}
else {
    Write-Warning "$upn is not in the bin"
}
