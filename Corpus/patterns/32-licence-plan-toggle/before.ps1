# Switches one plan off for users who have the licence, and keeps what was off already
param([string]$Sku = 'contoso:ENTERPRISEPACK', [string]$Plan = 'TEAMS1')
Connect-MsolService
foreach ($user in Get-MsolUser -All | Where-Object { $_.Licenses.AccountSkuId -contains $Sku }) {
    $licence = $user.Licenses | Where-Object { $_.AccountSkuId -eq $Sku }
    $off = @($licence.ServiceStatus | Where-Object { $_.ProvisioningStatus -eq 'Disabled' } | ForEach-Object { $_.ServicePlan.ServiceName })
    if ($off -notcontains $Plan) {
        $options = New-MsolLicenseOptions -AccountSkuId $Sku -DisabledPlans ($off + $Plan)
        Set-MsolUserLicense -ObjectId $user.ObjectId -LicenseOptions $options
    }
}
