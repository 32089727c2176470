# Joins subscriptions to what is consumed
Connect-MsolService
$skus = Get-MsolAccountSku
foreach ($subscription in Get-MsolSubscription) {
    $sku = $skus | Where-Object { $_.SkuPartNumber -eq $subscription.SkuPartNumber }
    '{0};{1};{2};{3}' -f $sku.AccountSkuId, $subscription.TotalLicenses, $sku.ConsumedUnits, $subscription.DateCreated.ToShortDateString()
}
