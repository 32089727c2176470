# Support contacts that customers see in their portal
$info = Get-MgBetaOrganizationPartnerInformation -OrganizationId (Get-MgOrganization).Id
$info | Format-List @{ n = 'PartnerCompanyName'; e = 'CompanyName' }, @{ n = 'PartnerSupportEmails'; e = 'SupportEmails' }, @{ n = 'PartnerSupportTelephones'; e = 'SupportTelephones' }
Update-MgBetaOrganizationPartnerInformation -SupportUrl 'https://support.contoso.com' -SupportEmails 'support@contoso.com' -OrganizationId (Get-MgOrganization).Id
$n = @(Get-MgContract -All).Count
Write-Host "$n customers will see this"
