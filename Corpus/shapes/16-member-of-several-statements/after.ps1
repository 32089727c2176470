# A member of a call that becomes several statements
$skuIdByName = @{}
Get-MgSubscribedSku -All | ForEach-Object { $skuIdByName[$_.SkuPartNumber] = $_.SkuId }

$newUser = New-MgUser -UserPrincipalName $upn -DisplayName 'Room 12' -UsageLocation NL -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $true } -MailNickname ($upn -split '@')[0] -AccountEnabled
$null = Set-MgUserLicense -UserId $newUser.Id -AddLicenses @($sku | Where-Object { $_ } | ForEach-Object { @{ SkuId = $skuIdByName[($_ -split ':')[-1]] } }) -RemoveLicenses @()
$newUser.Id
