# Baseline of tenant settings
Connect-MsolService
Set-MsolCompanySettings -UsersPermissionToCreateGroupsEnabled $false -UsersPermissionToCreateLOBAppsEnabled $false -AllowAdHocSubscriptions $false
Set-MsolCompanySettings -UsersPermissionToUserConsentToAppEnabled $false
Set-MsolCompanyContactInformation -TechnicalNotificationEmails 'ops@contoso.com', 'it@contoso.com' -MarketingNotificationEmails @('marketing@contoso.com')
Set-MsolCompanySecurityComplianceContactInformation -SecurityComplianceNotificationEmails 'soc@contoso.com' -SecurityComplianceNotificationPhones '+49 40 1234567'
$c = Get-MsolCompanyInformation
"Groups: $($c.UsersPermissionToCreateGroupsEnabled), apps: $($c.UsersPermissionToCreateLOBAppsEnabled)"
