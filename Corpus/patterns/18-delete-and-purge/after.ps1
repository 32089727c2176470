# Removes an account for good, so that its address can be used again
param([string]$Upn)
Connect-MgGraph -Scopes 'User.DeleteRestore.All', 'User.Read.All' -NoWelcome
if (Get-MgUser -UserId $Upn -ErrorAction SilentlyContinue) {
    Remove-MgUser -UserId $Upn
}
$DeletedUser = Get-MgDirectoryDeletedItemAsUser -All -Property Id, UserPrincipalName | Where-Object { $_.UserPrincipalName -eq ($_.Id.Replace('-', '') + $Upn) }
Remove-MgDirectoryDeletedItem -DirectoryObjectId $DeletedUser.Id
"$Upn is gone, $(@(Get-MgDirectoryDeletedItemAsUser -All).Count) others are still in the recycle bin"
