# Tenant settings that the auditors ask for
Connect-MgGraph -Scopes 'Organization.Read.All', 'Policy.Read.All', 'Policy.ReadWrite.Authorization' -NoWelcome
$c = Get-MgOrganization

[pscustomobject]@{
    Tenant             = $c.DisplayName
    TenantId           = $c.Id
    InitialDomain      = ($c.VerifiedDomains | Where-Object IsInitial).Name
    Country            = $c.CountryLetterCode
    Phone              = @($c.BusinessPhones)[0]
    TechnicalContacts  = $c.TechnicalNotificationMails -join ';'
    CreateGroups       = (Get-MgPolicyAuthorizationPolicy).DefaultUserRolePermissions.AllowedToCreateSecurityGroups
    CreateApps         = (Get-MgPolicyAuthorizationPolicy).DefaultUserRolePermissions.AllowedToCreateApps
    ReadOthers         = (Get-MgPolicyAuthorizationPolicy).DefaultUserRolePermissions.AllowedToReadOtherUsers
    ConsentToApps      = [bool]((Get-MgPolicyAuthorizationPolicy).DefaultUserRolePermissions.PermissionGrantPoliciesAssigned -like 'ManagePermissionGrantsForSelf.*')
    TrialSignUp        = (Get-MgPolicyAuthorizationPolicy).AllowedToSignUpEmailBasedSubscriptions
    EmailVerifiedUsers = (Get-MgPolicyAuthorizationPolicy).AllowEmailVerifiedUsersToJoinOrganization
    AdminSspr          = (Get-MgPolicyAuthorizationPolicy).AllowedToUseSspr
    DefaultLocation    = $c.DefaultUsageLocation
} | Format-List

# Hardening agreed with security
Update-MgPolicyAuthorizationPolicy -DefaultUserRolePermissions @{ AllowedToCreateApps = $false } -AllowedToSignUpEmailBasedSubscriptions:$false
Update-MgPolicyAuthorizationPolicy -DefaultUserRolePermissions @{ PermissionGrantPoliciesAssigned = @((Get-MgPolicyAuthorizationPolicy).DefaultUserRolePermissions.PermissionGrantPoliciesAssigned | Where-Object { $_ -and $_ -notlike 'ManagePermissionGrantsForSelf.*' }) }
