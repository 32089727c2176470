# Settings of a new tenant, the same as in all our tenants
param([string]$Contact = 'it@contoso.com', [bool]$SelfService = $false)
Connect-MgGraph -Scopes 'Domain.ReadWrite.All', 'Organization.ReadWrite.All', 'Policy.ReadWrite.Authorization' -NoWelcome
$company = Get-MgOrganization
Write-Host "Setting up $($company.DisplayName) in $($company.CountryLetterCode), first domain $(((Get-MgOrganization).VerifiedDomains | Where-Object IsInitial).Name)"
$settings = @{
    DefaultUserRolePermissions   = @{ AllowedToCreateSecurityGroups = $false; AllowedToCreateApps = $false; AllowedToReadOtherUsers = $true }
    AllowedToUseSSPR          = $SelfService
    AllowEmailVerifiedUsersToJoinOrganization                = $false
}
Update-MgPolicyAuthorizationPolicy @settings
$contacts = @{ TechnicalNotificationMails = $Contact; MarketingNotificationEmails = $Contact }
Update-MgOrganization @contacts -OrganizationId (Get-MgOrganization).Id
Update-MgOrganization -SecurityComplianceNotificationMails $Contact -SecurityComplianceNotificationPhones '+47 5550100' -OrganizationId (Get-MgOrganization).Id
foreach ($domain in Get-MgDomain | Where-Object IsVerified) {
    Update-MgDomain -DomainId $domain.Id -PasswordValidityPeriodInDays 90 -PasswordNotificationWindowInDays 14
    Write-Host "$($domain.Id): $((Get-MgDomain -DomainId $domain.Id).PasswordValidityPeriodInDays) days"
}
Get-MgDomain | ForEach-Object { Get-MgDomain -DomainId $_.Id }
