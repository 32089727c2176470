# Two calls become one
$sku = Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq 'ENTERPRISEPACK'
$options = @{ SkuId = $sku.SkuId; DisabledPlans = @($sku.ServicePlans | Where-Object ServicePlanName -in 'YAMMER_ENTERPRISE', 'SWAY' | ForEach-Object ServicePlanId) }
$null = Set-MgUserLicense -UserId $upn -AddLicenses $options -RemoveLicenses @()

$sku2 = Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq 'ENTERPRISEPACK'
$null = Set-MgUserLicense -UserId $upn -AddLicenses (@{ SkuId = $sku2.SkuId; DisabledPlans = @($sku2.ServicePlans | Where-Object ServicePlanName -in 'SWAY' | ForEach-Object ServicePlanId) }) -RemoveLicenses @()
