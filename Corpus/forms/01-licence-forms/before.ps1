# Shared mailboxes lose their licence, the front desk gets one without two plans
param([string[]]$SharedMailboxes, [string]$Sku = 'contoso:STANDARDPACK')
Connect-MsolService
foreach ($mailbox in $SharedMailboxes) {
    $change = @{
        UserPrincipalName = $mailbox
        RemoveLicenses    = $Sku
    }
    Set-MsolUserLicense @change
}
$frontDesk = @{ AccountSkuId = 'contoso:DESKLESSPACK'; DisabledPlans = 'SWAY', 'YAMMER_ENTERPRISE' }
$options = New-MsolLicenseOptions @frontDesk
Get-MsolUser -All -Department 'Front desk' -UnlicensedUsersOnly | Set-MsolUserLicense -AddLicenses 'contoso:DESKLESSPACK' -LicenseOptions $options
Write-Host "Unlicensed: $(@(Get-MsolUser -All -UnlicensedUsersOnly).Count), free: $((Get-MsolAccountSku | Where-Object { $_.SkuPartNumber -eq 'DESKLESSPACK' }).ActiveUnits)"
