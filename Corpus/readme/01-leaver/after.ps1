Connect-MgGraph -Scopes 'LicenseAssignment.Read.All', 'LicenseAssignment.ReadWrite.All', 'User.ReadWrite.All' -NoWelcome
$user = Get-MgUser -UserId $upn -Property Id, AssignedLicenses, AccountEnabled
if ($user.AssignedLicenses.Count -gt 0 -and $user.AccountEnabled -eq $true) {
    Update-MgUser -UserId $user.Id -AccountEnabled:$false
    Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$($user.Id)" -Body @{ jobTitle = $null }
    $null = Set-MgUserLicense -UserId $user.Id -RemoveLicenses @((Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq 'ENTERPRISEPACK').SkuId) -AddLicenses @()
}
