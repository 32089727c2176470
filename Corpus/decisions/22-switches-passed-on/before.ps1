# Clean-up with the switches of the caller
[CmdletBinding(SupportsShouldProcess)]
param([string]$Login, [switch]$Force, [switch]$Purge)

Remove-MsolUser -UserPrincipalName $Login -Force:$Force
if ($Purge) { Remove-MsolUser -UserPrincipalName $Login -RemoveFromRecycleBin -Force:$Force }
if ($PSCmdlet.ShouldProcess($Login, 'remove from the group')) {
    Remove-MsolGroupMember -GroupObjectId $groupId -GroupMemberType User -GroupMemberObjectId $memberId
}
