# Whole licence without the plans that we do not support
Connect-MsolService
$sku = Get-MsolAccountSku | Where-Object { $_.SkuPartNumber -eq 'ENTERPRISEPACK' }
if (($sku.ActiveUnits - $sku.ConsumedUnits) -lt 1) { throw 'No licence left' }
$options = New-MsolLicenseOptions -AccountSkuId $sku.AccountSkuId -DisabledPlans 'YAMMER_ENTERPRISE', 'SWAY'
$group = Get-MsolGroup -SearchString 'E3 Users'
foreach ($upn in Get-Content .\new-e3.txt) {
    Set-MsolUserLicense -UserPrincipalName $upn -AddLicenses $sku.AccountSkuId -LicenseOptions $options
    Add-MsolGroupMember -GroupObjectId $group.ObjectId -GroupMemberType 'User' -GroupMemberObjectId (Get-MsolUser -UserPrincipalName $upn).ObjectId
}
