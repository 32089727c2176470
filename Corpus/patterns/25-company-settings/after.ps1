# Baseline of a new tenant
Connect-MgGraph -Scopes 'Organization.ReadWrite.All', 'Policy.Read.All', 'Policy.ReadWrite.Authorization' -NoWelcome
Update-MgPolicyAuthorizationPolicy -DefaultUserRolePermissions @{ AllowedToCreateSecurityGroups = $false; PermissionGrantPoliciesAssigned = @((Get-MgPolicyAuthorizationPolicy).DefaultUserRolePermissions.PermissionGrantPoliciesAssigned | Where-Object { $_ -and $_ -notlike 'ManagePermissionGrantsForSelf.*' }) }
Update-MgPolicyAuthorizationPolicy -AllowedToSignUpEmailBasedSubscriptions:$false
Update-MgPolicyAuthorizationPolicy -AllowedToUseSSPR
Update-MgOrganization -TechnicalNotificationMails 'it@contoso.com', 'noc@contoso.com' -OrganizationId (Get-MgOrganization).Id
# Show the result
Get-MgOrganization | Select-Object DisplayName, @{ n = 'UsersPermissionToCreateGroupsEnabled'; e = { (Get-MgPolicyAuthorizationPolicy).DefaultUserRolePermissions.AllowedToCreateSecurityGroups } }, @{ n = 'AllowAdHocSubscriptions'; e = { (Get-MgPolicyAuthorizationPolicy).AllowedToSignUpEmailBasedSubscriptions } }, @{ n = 'TechnicalNotificationEmails'; e = 'TechnicalNotificationMails' }
