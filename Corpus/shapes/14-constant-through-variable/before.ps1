# A constant passes through a variable
$sku = 'contoso:EMS'
$usageLocation = 'NL'
$user = Get-MsolUser -UserPrincipalName $upn
if ($user.Licenses.AccountSkuId -notcontains $sku) {
    Set-MsolUser -UserPrincipalName $upn -UsageLocation $usageLocation
    Set-MsolUserLicense -UserPrincipalName $upn -AddLicenses $sku
}
$type = 'Asymmetric'
Get-MsolServicePrincipalCredential -AppPrincipalId $appId -ReturnKeyValues $false | Where-Object { $_.Type -eq $type }
