# One call becomes several statements
$newUser = New-MgUser -UserPrincipalName $upn -DisplayName 'Room 12' -UsageLocation NL -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $true } -MailNickname ($upn -split '@')[0] -AccountEnabled
$null = Set-MgUserLicense -UserId $newUser.Id -AddLicenses @{ SkuId = (Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq 'ENTERPRISEPACK').SkuId } -RemoveLicenses @()
$newUser
$user = New-MgUser -UserPrincipalName $upn -DisplayName 'Room 12' -UsageLocation NL -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $true } -MailNickname ($upn -split '@')[0] -AccountEnabled
$null = Set-MgUserLicense -UserId $user.Id -AddLicenses @{ SkuId = (Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq 'ENTERPRISEPACK').SkuId } -RemoveLicenses @()
if ($missing) { $newUser2 = New-MgUser -UserPrincipalName $upn -DisplayName 'Room 12' -UsageLocation NL -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $true } -MailNickname ($upn -split '@')[0] -AccountEnabled; $null = Set-MgUserLicense -UserId $newUser2.Id -AddLicenses @{ SkuId = (Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq 'ENTERPRISEPACK').SkuId } -RemoveLicenses @(); $newUser2 }

$skuIdByName = @{}
Get-MgSubscribedSku -All | ForEach-Object { $skuIdByName[$_.SkuPartNumber] = $_.SkuId }

if ($missing) {
    $newUser3 = New-MgUser -UserPrincipalName $upn -DisplayName 'Room 12' -UsageLocation NL -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $true } -MailNickname ($upn -split '@')[0] -AccountEnabled
    $null = Set-MgUserLicense -UserId $newUser3.Id -AddLicenses @($sku | Where-Object { $_ } | ForEach-Object { @{ SkuId = $skuIdByName[($_ -split ':')[-1]] } }) -RemoveLicenses @()
}
$newUser4 = New-MgUser -UserPrincipalName $upn -DisplayName 'Room 12' -UsageLocation NL -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $true } -MailNickname ($upn -split '@')[0] -AccountEnabled
$null = Set-MgUserLicense -UserId $newUser4.Id -AddLicenses @($sku | Where-Object { $_ } | ForEach-Object { @{ SkuId = $skuIdByName[($_ -split ':')[-1]] } }) -RemoveLicenses @()
function New-Room {
    param($Name)

    $skuIdByName = @{}
    Get-MgSubscribedSku -All | ForEach-Object { $skuIdByName[$_.SkuPartNumber] = $_.SkuId }

    $newUser5 = New-MgUser -UserPrincipalName $Name -DisplayName $Name -UsageLocation NL -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $true } -MailNickname ($Name -split '@')[0] -AccountEnabled
    $null = Set-MgUserLicense -UserId $newUser5.Id -AddLicenses @($sku | Where-Object { $_ } | ForEach-Object { @{ SkuId = $skuIdByName[($_ -split ':')[-1]] } }) -RemoveLicenses @()
    return $newUser5
}
Import-Csv rooms.csv | ForEach-Object { $newUser6 = New-MgUser -UserPrincipalName $_.Upn -DisplayName $_.Name -UsageLocation NL -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $true } -MailNickname ($_.Upn -split '@')[0] -AccountEnabled; $null = Set-MgUserLicense -UserId $newUser6.Id -AddLicenses @($sku | Where-Object { $_ } | ForEach-Object { @{ SkuId = $skuIdByName[($_ -split ':')[-1]] } }) -RemoveLicenses @(); $newUser6 }
