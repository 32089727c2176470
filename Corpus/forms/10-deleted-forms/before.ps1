# Brings back people who were deleted by mistake yesterday
Connect-MsolService
$yesterday = (Get-Date).AddDays(-1)
$deleted = Get-MsolUser -All -ReturnDeletedUsers | Where-Object { $_.SoftDeletionTimestamp -gt $yesterday }
Write-Host "Deleted users: $(@(Get-MsolUser -All -ReturnDeletedUsers).Count), since yesterday: $($deleted.Count)"
foreach ($user in $deleted) {
    $back = @{ ObjectId = $user.ObjectId; AutoReconcileProxyConflicts = $true }
    Restore-MsolUser @back
}
$one = Restore-MsolUser -UserPrincipalName 'ines.costa@contoso.com' -NewUserPrincipalName 'ines.costa2@contoso.com'
"$($one.DisplayName) is back as $($one.UserPrincipalName)"
$gone = @{ UserPrincipalName = 'test.account@contoso.com'; Force = $true }
Remove-MsolUser @gone
Remove-MsolUser @gone -RemoveFromRecycleBin
