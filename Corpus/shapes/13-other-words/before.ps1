# The words of a value change with the property
$keys = Get-MsolServicePrincipalCredential -AppPrincipalId $appId -ReturnKeyValues $false
$keys | Where-Object { $_.Type -eq 'Asymmetric' }
$keys | Where-Object Type -eq 'Symmetric'
$licensed = Get-MsolUser -All | Where-Object { $_.Licenses.AccountSkuId -like '*:ENTERPRISEPACK' }
foreach ($domain in Get-MsolDomain) {
    if ($domain.Status -eq 'Verified' -and $domain.Authentication -eq 'Managed') { $domain.Name }
}
