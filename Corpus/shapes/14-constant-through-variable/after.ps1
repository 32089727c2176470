# A constant passes through a variable
$sku = 'contoso:EMS'
$usageLocation = 'NL'
$user = Get-MgUser -UserId $upn -Property Id, AssignedLicenses

$accountSkuId = @{}
Get-MgSubscribedSku -All | ForEach-Object { $accountSkuId[$_.SkuId] = '{0}:{1}' -f $_.AccountName, $_.SkuPartNumber }

$skuIdByName = @{}
Get-MgSubscribedSku -All | ForEach-Object { $skuIdByName[$_.SkuPartNumber] = $_.SkuId }

if (@($user.AssignedLicenses | ForEach-Object { $accountSkuId[$_.SkuId] }) -notcontains $sku) {
    Update-MgUser -UserId $upn -UsageLocation $usageLocation
    $null = Set-MgUserLicense -UserId $upn -AddLicenses @{ SkuId = $skuIdByName[($sku -split ':')[-1]] } -RemoveLicenses @()
}
$type = 'Asymmetric'
Get-MgServicePrincipal -Filter "appId eq '$appId'" | ForEach-Object { $_.KeyCredentials; $_.PasswordCredentials } | Where-Object { $(if (-not $_.Type) { 'Password' } else { $_.Type -replace '^AsymmetricX509Cert$', 'Asymmetric' -replace '^X509CertAndPassword$', 'Other' }) -eq $type }
