# Whole licence without the plans that we do not support
Connect-MgGraph -Scopes 'Group.Read.All', 'GroupMember.ReadWrite.All', 'LicenseAssignment.Read.All', 'LicenseAssignment.ReadWrite.All', 'User.Read.All' -NoWelcome
$sku = Get-MgSubscribedSku -All | Where-Object { $_.SkuPartNumber -eq 'ENTERPRISEPACK' }
if (($sku.PrepaidUnits.Enabled - $sku.ConsumedUnits) -lt 1) { throw 'No licence left' }
$options = @{ SkuId = $sku.SkuId; DisabledPlans = @($sku.ServicePlans | Where-Object ServicePlanName -in 'YAMMER_ENTERPRISE', 'SWAY' | ForEach-Object ServicePlanId) }
$group = Get-MgGroup -Filter "startsWith(displayName,'E3 Users')" -Top 250
foreach ($upn in Get-Content .\new-e3.txt) {
    $null = Set-MgUserLicense -UserId $upn -AddLicenses (@($options | Where-Object { $_ }) + @(@($sku.SkuId | Where-Object { $_ } | ForEach-Object { @{ SkuId = $_ } }) | Where-Object { $_.SkuId -notin @($options).SkuId })) -RemoveLicenses @()
    New-MgGroupMember -GroupId $group.Id -DirectoryObjectId (Get-MgUser -UserId $upn).Id
}
