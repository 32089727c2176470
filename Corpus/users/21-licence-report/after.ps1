Connect-MgGraph -Scopes 'LicenseAssignment.Read.All', 'User.Read.All' -NoWelcome
$skus = Get-MgSubscribedSku -All
foreach ($sku in $skus) {
    $free = $sku.PrepaidUnits.Enabled - $sku.ConsumedUnits
    Write-Host "$("$($sku.AccountName):$($sku.SkuPartNumber)"): $free free of $($sku.PrepaidUnits.Enabled)"
}
Get-MgSubscribedSku -All | Select-Object @{ n = 'AccountSkuId'; e = { "$($_.AccountName):$($_.SkuPartNumber)" } }, @{ n = 'ActiveUnits'; e = { $_.PrepaidUnits.Enabled } }, ConsumedUnits, @{ Name = 'Free'; Expression = { $_.PrepaidUnits.Enabled - $_.ConsumedUnits } } | Format-Table -AutoSize
Get-MgSubscribedSku -All | Where-Object { "$($_.AccountName):$($_.SkuPartNumber)" -like '*ENTERPRISEPACK' } | Export-Csv .\e3.csv -NoTypeInformation
(Get-MgSubscribedSku -All | Where-Object { $_.SkuPartNumber -eq 'EMS' }).ConsumedUnits

$accountSkuId = @{}
Get-MgSubscribedSku -All | ForEach-Object { $accountSkuId[$_.SkuId] = '{0}:{1}' -f $_.AccountName, $_.SkuPartNumber }

foreach ($user in Get-MgUser -All -Property Id, AssignedLicenses, UserPrincipalName | Where-Object { $_.AssignedLicenses.Count -gt 0 }) {
    foreach ($licence in Get-MgUserLicenseDetail -UserId $user.Id) {
        foreach ($plan in $licence.ServicePlans) {
            "{0};{1};{2};{3}" -f $user.UserPrincipalName, $accountSkuId[$licence.SkuId], $plan.ServicePlanName, $plan.ProvisioningStatus
        }
    }
}
