# Switches one plan off for users who have the licence, and keeps what was off already
param([string]$Sku = 'contoso:ENTERPRISEPACK', [string]$Plan = 'TEAMS1')
Connect-MgGraph -Scopes 'LicenseAssignment.Read.All', 'LicenseAssignment.ReadWrite.All', 'User.Read.All' -NoWelcome

$skuByName = @{}
Get-MgSubscribedSku -All | ForEach-Object { $skuByName[$_.SkuPartNumber] = $_ }

$accountSkuId = @{}
Get-MgSubscribedSku -All | ForEach-Object { $accountSkuId[$_.SkuId] = '{0}:{1}' -f $_.AccountName, $_.SkuPartNumber }

foreach ($user in Get-MgUser -All -Property Id, AssignedLicenses | Where-Object { @($_.AssignedLicenses | ForEach-Object { $accountSkuId[$_.SkuId] }) -contains $Sku }) {
    $licence = Get-MgUserLicenseDetail -UserId $user.Id | Where-Object { $accountSkuId[$_.SkuId] -eq $Sku }
    $off = @($licence.ServicePlans | Where-Object { $_.ProvisioningStatus -eq 'Disabled' } | ForEach-Object { $_.ServicePlanName })
    if ($off -notcontains $Plan) {
        $options = @{ SkuId = $skuByName[($Sku -split ':')[-1]].SkuId; DisabledPlans = @($skuByName[($Sku -split ':')[-1]].ServicePlans | Where-Object ServicePlanName -in ($off + $Plan) | ForEach-Object ServicePlanId) }
        $null = Set-MgUserLicense -UserId $user.Id -AddLicenses $options -RemoveLicenses @()
    }
}
