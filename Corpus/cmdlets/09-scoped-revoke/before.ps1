param([string]$Upn = 'north.helpdesk@contoso.com', [guid]$UnitId, [guid]$RoleId)
# the assignment ends with the rota
$user = Get-MsolUser -UserPrincipalName $Upn
Remove-MsolScopedRoleMember -RoleObjectId $RoleId -AdministrativeUnitObjectId $UnitId -RoleMemberObjectId $user.ObjectId
Write-Host "$($user.DisplayName) is no longer helpdesk of $UnitId"
