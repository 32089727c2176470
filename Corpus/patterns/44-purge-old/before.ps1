# Empties the recycle bin of what is older than a week
Connect-MsolService
$limit = (Get-Date).AddDays(-7)
foreach ($user in Get-MsolUser -ReturnDeletedUsers -All) {
    if ($user.SoftDeletionTimestamp -lt $limit) {
        Remove-MsolUser -ObjectId $user.ObjectId -RemoveFromRecycleBin -Force
        Write-Output "Purged $($user.DisplayName), deleted $($user.SoftDeletionTimestamp)"
    }
}
