# One call becomes several statements
New-MsolUser -UserPrincipalName $upn -DisplayName 'Room 12' -LicenseAssignment 'contoso:ENTERPRISEPACK' -UsageLocation NL -Password $secret
$user = New-MsolUser -UserPrincipalName $upn -DisplayName 'Room 12' -LicenseAssignment 'contoso:ENTERPRISEPACK' -UsageLocation NL -Password $secret
if ($missing) { New-MsolUser -UserPrincipalName $upn -DisplayName 'Room 12' -LicenseAssignment 'contoso:ENTERPRISEPACK' -UsageLocation NL -Password $secret }
if ($missing) {
    New-MsolUser -UserPrincipalName $upn -DisplayName 'Room 12' -LicenseAssignment $sku -UsageLocation NL -Password $secret | Out-Null
}
$null = New-MsolUser -UserPrincipalName $upn -DisplayName 'Room 12' -LicenseAssignment $sku -UsageLocation NL -Password $secret
function New-Room {
    param($Name)
    return New-MsolUser -UserPrincipalName $Name -DisplayName $Name -LicenseAssignment $sku -UsageLocation NL -Password $secret
}
Import-Csv rooms.csv | ForEach-Object { New-MsolUser -UserPrincipalName $_.Upn -DisplayName $_.Name -LicenseAssignment $sku -UsageLocation NL -Password $secret }
