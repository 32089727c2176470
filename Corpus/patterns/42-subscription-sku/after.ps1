# Joins subscriptions to what is consumed
Connect-MgGraph -Scopes 'LicenseAssignment.Read.All', 'Organization.Read.All' -NoWelcome
$skus = Get-MgSubscribedSku -All
foreach ($subscription in Get-MgDirectorySubscription -All) {
    $sku = $skus | Where-Object { $_.SkuPartNumber -eq $subscription.SkuPartNumber }
    '{0};{1};{2};{3}' -f ($sku | ForEach-Object { "$($_.AccountName):$($_.SkuPartNumber)" }), $subscription.TotalLicenses, $sku.ConsumedUnits, $subscription.CreatedDateTime.ToShortDateString()
}
