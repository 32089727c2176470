# Conditions written the short way, with words that Graph tells in another way
param([string]$Kind = 'Tenant')
Connect-MsolService
$keys = Get-MsolServicePrincipalCredential -AppPrincipalId '3d4d17ea-1ae4-4705-947e-51369c5a5f79' -ReturnKeyValues $false
$keys | Where-Object Type -eq 'Password' | Select-Object KeyId
$keys | Where-Object Type -ne Password | Select-Object KeyId
$keys | Where-Object Type -eq Asymmetric | Select-Object KeyId
$keys | Where-Object Type -in 'Password', 'Asymmetric' | Select-Object KeyId
$keys | Where-Object Usage -eq 'Sign' | Select-Object KeyId
Get-MsolAccountSku | Where-Object TargetClass -eq $Kind | Select-Object SkuPartNumber
Get-MsolAccountSku | Where-Object TargetClass -eq Tenant | Select-Object SkuPartNumber
Get-MsolDevice -All | Where-Object DeviceTrustType -eq 'Domain Joined' | Select-Object DisplayName
Get-MsolGroup -All | Where-Object GroupType -ne 'DistributionList' | Select-Object DisplayName
Get-MsolDomain | Where-Object Status -eq Verified | Select-Object Name
Get-MsolSubscription | Where-Object Status -eq Suspended | Select-Object SkuPartNumber
Get-MsolUser -All | Where-Object UserType -eq Guest | Select-Object DisplayName
