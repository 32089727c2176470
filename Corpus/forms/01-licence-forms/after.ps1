# Shared mailboxes lose their licence, the front desk gets one without two plans
param([string[]]$SharedMailboxes, [string]$Sku = 'contoso:STANDARDPACK')
Connect-MgGraph -Scopes 'LicenseAssignment.Read.All', 'LicenseAssignment.ReadWrite.All', 'User.Read.All' -NoWelcome

$skuIdByName = @{}
Get-MgSubscribedSku -All | ForEach-Object { $skuIdByName[$_.SkuPartNumber] = $_.SkuId }

foreach ($mailbox in $SharedMailboxes) {
    $change = @{
        UserId = $mailbox
        RemoveLicenses    = @($Sku | Where-Object { $_ } | ForEach-Object { $skuIdByName[($_ -split ':')[-1]] })
    }
    $null = Set-MgUserLicense @change -AddLicenses @()
}
$frontDesk = @{ DisabledPlans = 'SWAY', 'YAMMER_ENTERPRISE' }
$sku2 = Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq 'DESKLESSPACK'
$options = @{ SkuId = $sku2.SkuId; DisabledPlans = @($sku2.ServicePlans | Where-Object ServicePlanName -in $frontDesk.DisabledPlans | ForEach-Object ServicePlanId) }
Get-MgUser -All -Filter "department eq 'Front desk' and assignedLicenses/`$count eq 0" -ConsistencyLevel eventual -CountVariable resultCount | ForEach-Object { $null = Set-MgUserLicense -UserId $_.Id -AddLicenses $options -RemoveLicenses @() }
Write-Host "Unlicensed: $(@(Get-MgUser -All -Filter 'assignedLicenses/$count eq 0' -ConsistencyLevel eventual -CountVariable resultCount2).Count), free: $((Get-MgSubscribedSku -All | Where-Object { $_.SkuPartNumber -eq 'DESKLESSPACK' }).PrepaidUnits.Enabled)"
