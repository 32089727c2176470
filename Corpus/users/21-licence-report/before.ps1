Connect-MsolService
$skus = Get-MsolAccountSku
foreach ($sku in $skus) {
    $free = $sku.ActiveUnits - $sku.ConsumedUnits
    Write-Host "$($sku.AccountSkuId): $free free of $($sku.ActiveUnits)"
}
Get-MsolAccountSku | Select-Object AccountSkuId, ActiveUnits, ConsumedUnits, @{ Name = 'Free'; Expression = { $_.ActiveUnits - $_.ConsumedUnits } } | Format-Table -AutoSize
Get-MsolAccountSku | Where-Object { $_.AccountSkuId -like '*ENTERPRISEPACK' } | Export-Csv .\e3.csv -NoTypeInformation
(Get-MsolAccountSku | Where-Object { $_.SkuPartNumber -eq 'EMS' }).ConsumedUnits
foreach ($user in Get-MsolUser -All | Where-Object { $_.isLicensed -eq $true }) {
    foreach ($licence in $user.Licenses) {
        foreach ($plan in $licence.ServiceStatus) {
            "{0};{1};{2};{3}" -f $user.UserPrincipalName, $licence.AccountSkuId, $plan.ServicePlan.ServiceName, $plan.ProvisioningStatus
        }
    }
}
