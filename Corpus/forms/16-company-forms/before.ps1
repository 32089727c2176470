# Settings of a new tenant, the same as in all our tenants
param([string]$Contact = 'it@contoso.com', [bool]$SelfService = $false)
Connect-MsolService
$company = Get-MsolCompanyInformation
Write-Host "Setting up $($company.DisplayName) in $($company.CountryLetterCode), first domain $((Get-MsolCompanyInformation).InitialDomain)"
$settings = @{
    UsersPermissionToCreateGroupsEnabled   = $false
    UsersPermissionToCreateLOBAppsEnabled  = $false
    SelfServePasswordResetEnabled          = $SelfService
    UsersPermissionToReadOtherUsersEnabled = $true
    AllowEmailVerifiedUsers                = $false
}
Set-MsolCompanySettings @settings
$contacts = @{ TechnicalNotificationEmails = $Contact; MarketingNotificationEmails = $Contact }
Set-MsolCompanyContactInformation @contacts
Set-MsolCompanySecurityComplianceContactInformation -SecurityComplianceNotificationEmails $Contact -SecurityComplianceNotificationPhones '+47 5550100'
foreach ($domain in Get-MsolDomain -Status Verified) {
    Set-MsolPasswordPolicy -DomainName $domain.Name -ValidityPeriod 90 -NotificationDays 14
    Write-Host "$($domain.Name): $((Get-MsolPasswordPolicy -DomainName $domain.Name).ValidityPeriod) days"
}
Get-MsolDomain | ForEach-Object { Get-MsolPasswordPolicy -DomainName $_.Name }
