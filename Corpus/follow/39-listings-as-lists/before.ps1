Connect-MsolService
$m = Get-MsolGroupMember -GroupObjectId $g -All
$m.DisplayName
$us = Get-MsolUser -All
$us.BlockCredential
$c = Get-MsolAccountSku
$c.AccountSkuId
foreach ($x in $m) { $x.DisplayName }
$one = Get-MsolUser -UserPrincipalName $upn
$one.BlockCredential
