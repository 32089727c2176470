param([string]$First, [string]$Last, [string[]]$Groups = @('All Staff', 'VPN Users'))
# Account, licence, groups
$upn = "$First.$Last@contoso.com".ToLower()
$options = New-MsolLicenseOptions -AccountSkuId 'contoso:SPE_E3' -DisabledPlans 'TEAMS1'
$new = New-MsolUser -UserPrincipalName $upn -DisplayName "$First $Last" -FirstName $First -LastName $Last -UsageLocation 'DE' -LicenseAssignment 'contoso:SPE_E3' -LicenseOptions $options
foreach ($name in $Groups) {
    $g = Get-MsolGroup -SearchString $name | Where-Object { $_.DisplayName -eq $name }
    Add-MsolGroupMember -GroupObjectId $g.ObjectId -GroupMemberObjectId $new.ObjectId
}
Write-Host "$upn / $($new.Password)"
