# Brings back people who were deleted by mistake yesterday
Connect-MgGraph -Scopes 'User.DeleteRestore.All', 'User.Read.All' -NoWelcome
$yesterday = (Get-Date).AddDays(-1)
$deleted = Get-MgDirectoryDeletedItemAsUser -All -Property Id, DeletedDateTime | Where-Object { $_.DeletedDateTime -gt $yesterday }
Write-Host "Deleted users: $(@(Get-MgDirectoryDeletedItemAsUser -All).Count), since yesterday: $($deleted.Count)"
foreach ($user in $deleted) {
    $back = @{ ObjectId = $user.Id }
    $null = Invoke-MgGraphRequest -Method POST -Uri "v1.0/directory/deletedItems/$($back.ObjectId)/restore" -Body @{ autoReconcileProxyConflict = $true }
    Get-MgUser -UserId $back.ObjectId
}
$deletedUser = Get-MgDirectoryDeletedItemAsUser -All -Property Id, UserPrincipalName | Where-Object { $_.UserPrincipalName -eq ($_.Id.Replace('-', '') + 'ines.costa@contoso.com') }
$null = Invoke-MgGraphRequest -Method POST -Uri "v1.0/directory/deletedItems/$($deletedUser.Id)/restore" -Body @{ newUserPrincipalName = 'ines.costa2@contoso.com' }
$one = Get-MgUser -UserId $deletedUser.Id
"$($one.DisplayName) is back as $($one.UserPrincipalName)"
$gone = @{ UserPrincipalName = 'test.account@contoso.com'; Force = $true }
Remove-MgUser -UserId $gone.UserPrincipalName
$deletedUser2 = Get-MgDirectoryDeletedItemAsUser -All -Property Id, UserPrincipalName | Where-Object { $_.UserPrincipalName -eq ($_.Id.Replace('-', '') + $gone.UserPrincipalName) }
Remove-MgDirectoryDeletedItem -DirectoryObjectId $deletedUser2.Id
