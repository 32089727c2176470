# Roles by their place in the list, and a state asked of somebody who may be gone.
$roles = Get-MgRoleManagementDirectoryRoleDefinition -Filter 'isBuiltIn eq true' -All | Where-Object DisplayName -notin 'User', 'Guest User', 'Restricted Guest User'
$helpdesk = $roles[4].Id
$sorted = Get-MgUser -All | Sort-Object DisplayName
$sorted[1].DisplayName
$domain = (Get-MgUser -UserId $upn).UserPrincipalName.Split('@')[1]
$state = ((Get-MgUser -UserId $id -ErrorAction SilentlyContinue) | ForEach-Object { @(Get-MgBetaUserAuthenticationRequirement -UserId $_.Id | Where-Object { $_.PerUserMfaState -ne 'disabled' }) }) | ForEach-Object { $_.PerUserMfaState -replace '^e', 'E' }
if ((Get-MgUser -UserId $id -ErrorAction Ignore -Property Id, AccountEnabled).AccountEnabled -eq $false) { 'blocked' }
