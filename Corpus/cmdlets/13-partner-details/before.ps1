# Support contacts that customers see in their portal
$info = Get-MsolPartnerInformation
$info | Format-List PartnerCompanyName, PartnerSupportEmails, PartnerSupportTelephones
Set-MsolPartnerInformation -PartnerSupportUrl 'https://support.contoso.com' -PartnerSupportEmails 'support@contoso.com'
$n = @(Get-MsolPartnerContract -All).Count
Write-Host "$n customers will see this"
