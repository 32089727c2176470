# Conditions written the short way, with words that Graph tells in another way
param([string]$Kind = 'Tenant')
Connect-MgGraph -Scopes 'Application.Read.All', 'Device.Read.All', 'Domain.Read.All', 'Group.Read.All', 'LicenseAssignment.Read.All', 'Organization.Read.All', 'User.Read.All' -NoWelcome
$keys = Get-MgServicePrincipal -Filter "appId eq '3d4d17ea-1ae4-4705-947e-51369c5a5f79'" | ForEach-Object { $_.KeyCredentials; $_.PasswordCredentials }
$keys | Where-Object { -not $_.Type } | Select-Object KeyId
$keys | Where-Object { $_.Type } | Select-Object KeyId
$keys | Where-Object Type -eq AsymmetricX509Cert | Select-Object KeyId
$keys | Where-Object { $(if (-not $_.Type) { 'Password' } else { $_.Type -replace '^AsymmetricX509Cert$', 'Asymmetric' -replace '^X509CertAndPassword$', 'Other' }) -in 'Password', 'Asymmetric' } | Select-Object KeyId
$keys | Where-Object { $_.Usage -eq 'Sign' } | Select-Object KeyId
Get-MgSubscribedSku -All | Where-Object { ($_.AppliesTo -replace '^Company$', 'Tenant') -eq $Kind } | Select-Object SkuPartNumber
Get-MgSubscribedSku -All | Where-Object AppliesTo -eq Company | Select-Object SkuPartNumber
Get-MgDevice -All | Where-Object { $_.TrustType -eq 'ServerAd' } | Select-Object DisplayName
Get-MgGroup -All | Where-Object { -not ($_.MailEnabled -and (-not $_.SecurityEnabled -or $_.GroupTypes -contains 'Unified')) } | Select-Object DisplayName
Get-MgDomain | Where-Object { $_.IsVerified } | Select-Object @{ n = 'Name'; e = 'Id' }
Get-MgDirectorySubscription -All | Where-Object Status -eq Suspended | Select-Object SkuPartNumber
Get-MgUser -All -Property Id, UserType, DisplayName | Where-Object UserType -eq Guest | Select-Object DisplayName
