# Baseline of a new tenant
Connect-MsolService
Set-MsolCompanySettings -UsersPermissionToCreateGroupsEnabled $false -UsersPermissionToUserConsentToAppEnabled $false
Set-MsolCompanySettings -AllowAdHocSubscriptions $false
Set-MsolCompanySettings -SelfServePasswordResetEnabled $true
Set-MsolCompanyContactInformation -TechnicalNotificationEmails 'it@contoso.com', 'noc@contoso.com'
# Show the result
Get-MsolCompanyInformation | Select-Object DisplayName, UsersPermissionToCreateGroupsEnabled, AllowAdHocSubscriptions, TechnicalNotificationEmails
