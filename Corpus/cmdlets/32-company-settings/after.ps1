# Baseline of tenant settings
Connect-MgGraph -Scopes 'Organization.ReadWrite.All', 'Policy.Read.All', 'Policy.ReadWrite.Authorization' -NoWelcome
Update-MgPolicyAuthorizationPolicy -DefaultUserRolePermissions @{ AllowedToCreateSecurityGroups = $false; AllowedToCreateApps = $false } -AllowedToSignUpEmailBasedSubscriptions:$false
Update-MgPolicyAuthorizationPolicy -DefaultUserRolePermissions @{ PermissionGrantPoliciesAssigned = @((Get-MgPolicyAuthorizationPolicy).DefaultUserRolePermissions.PermissionGrantPoliciesAssigned | Where-Object { $_ -and $_ -notlike 'ManagePermissionGrantsForSelf.*' }) }
Update-MgOrganization -TechnicalNotificationMails 'ops@contoso.com', 'it@contoso.com' -MarketingNotificationEmails @('marketing@contoso.com') -OrganizationId (Get-MgOrganization).Id
Update-MgOrganization -SecurityComplianceNotificationMails 'soc@contoso.com' -SecurityComplianceNotificationPhones '+49 40 1234567' -OrganizationId (Get-MgOrganization).Id
$c = Get-MgOrganization
"Groups: $((Get-MgPolicyAuthorizationPolicy).DefaultUserRolePermissions.AllowedToCreateSecurityGroups), apps: $((Get-MgPolicyAuthorizationPolicy).DefaultUserRolePermissions.AllowedToCreateApps)"
