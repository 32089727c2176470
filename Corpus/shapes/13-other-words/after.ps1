# The words of a value change with the property
$keys = Get-MgServicePrincipal -Filter "appId eq '$appId'" | ForEach-Object { $_.KeyCredentials; $_.PasswordCredentials }
$keys | Where-Object { $_.Type -eq 'AsymmetricX509Cert' }
$keys | Where-Object Type -eq 'Symmetric'

$accountSkuId = @{}
Get-MgSubscribedSku -All | ForEach-Object { $accountSkuId[$_.SkuId] = '{0}:{1}' -f $_.AccountName, $_.SkuPartNumber }

$licensed = Get-MgUser -All -Property Id, AssignedLicenses | Where-Object { @($_.AssignedLicenses | ForEach-Object { $accountSkuId[$_.SkuId] }) -like '*:ENTERPRISEPACK' }
foreach ($domain in Get-MgDomain) {
    if ($domain.IsVerified -and $domain.AuthenticationType -eq 'Managed') { $domain.Id }
}
