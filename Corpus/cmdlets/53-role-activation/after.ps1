# Role for the night shift, in the form of the old helpdesk tool
$roleName = 'SharePoint Service Administrator'
$shift = Import-Csv .\night.csv
ForEach ($person in $shift) {
    $null = New-MgRoleManagementDirectoryRoleAssignment -RoleDefinitionId 'f28a1f50-f6e7-4571-818b-6a12f2af6b6c' -PrincipalId (Get-MgUser -UserId $person.Mail).Id -DirectoryScopeId '/'
}
Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq '$((Get-MgRoleManagementDirectoryRoleDefinition -UnifiedRoleDefinitionId 'f28a1f50-f6e7-4571-818b-6a12f2af6b6c').Id)'" -ExpandProperty principal -All | Where-Object { $_.DirectoryScopeId -eq '/' -and $_.Principal.AdditionalProperties['@odata.type'] -ne '#microsoft.graph.group' } | Sort-Object { $_.Principal.AdditionalProperties['userPrincipalName'] } | Select-Object @{ n = 'EmailAddress'; e = { $_.Principal.AdditionalProperties['userPrincipalName'] } }, @{ n = 'DisplayName'; e = { $_.Principal.AdditionalProperties['displayName'] } }
