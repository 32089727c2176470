# Clean-up with the switches of the caller
[CmdletBinding(SupportsShouldProcess)]
param([string]$Login, [switch]$Force, [switch]$Purge)

Remove-MgUser -UserId $Login -Confirm:(-not $Force)
if ($Purge) { $DeletedUser = Get-MgDirectoryDeletedItemAsUser -All -Property Id, UserPrincipalName | Where-Object { $_.UserPrincipalName -eq ($_.Id.Replace('-', '') + $Login) }; Remove-MgDirectoryDeletedItem -Confirm:(-not $Force) -DirectoryObjectId $DeletedUser.Id }
if ($PSCmdlet.ShouldProcess($Login, 'remove from the group')) {
    Remove-MgGroupMemberDirectoryObjectByRef -GroupId $groupId -DirectoryObjectId $memberId
}
