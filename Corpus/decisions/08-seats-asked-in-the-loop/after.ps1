# Hands out E3 as long as there are seats left; asks before each one
$sku = 'contoso:ENTERPRISEPACK'

$skuIdByName = @{}
Get-MgSubscribedSku -All | ForEach-Object { $skuIdByName[$_.SkuPartNumber] = $_.SkuId }

foreach ($line in Get-Content .\joiners.txt) {
    $plan = Get-MgSubscribedSku -All | Where-Object { "$($_.AccountName):$($_.SkuPartNumber)" -eq $sku }
    $free = $plan.PrepaidUnits.Enabled - $plan.ConsumedUnits
    if ($free -lt 1) {
        Write-Warning "No seats left for $line"
        break
    }
    Update-MgUser -UserId $line -UsageLocation FR
    $null = Set-MgUserLicense -UserId $line -AddLicenses @{ SkuId = $skuIdByName[($sku -split ':')[-1]] } -RemoveLicenses @()
}
