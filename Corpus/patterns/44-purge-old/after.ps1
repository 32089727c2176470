# Empties the recycle bin of what is older than a week
Connect-MgGraph -Scopes 'User.DeleteRestore.All', 'User.Read.All' -NoWelcome
$limit = (Get-Date).AddDays(-7)
foreach ($user in Get-MgDirectoryDeletedItemAsUser -All -Property Id, DeletedDateTime, DisplayName) {
    if ($user.DeletedDateTime -lt $limit) {
        Remove-MgDirectoryDeletedItem -DirectoryObjectId $user.Id
        Write-Output "Purged $($user.DisplayName), deleted $($user.DeletedDateTime)"
    }
}
