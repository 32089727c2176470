# Adds the add-ons of project managers, all at once
Connect-MgGraph -Scopes 'LicenseAssignment.Read.All', 'LicenseAssignment.ReadWrite.All', 'User.ReadWrite.All' -NoWelcome
$skus = @('contoso:PROJECTPROFESSIONAL', 'contoso:VISIOCLIENT', 'contoso:POWER_BI_PRO')
$managers = Get-Content .\project-managers.txt

$skuIdByName = @{}
Get-MgSubscribedSku -All | ForEach-Object { $skuIdByName[$_.SkuPartNumber] = $_.SkuId }

foreach ($upn in $managers) {
    $user = Get-MgUser -UserId $upn -ErrorAction SilentlyContinue -Property Id, UsageLocation
    if (-not $user) { Write-Warning "$upn not found"; continue }
    if (-not $user.UsageLocation) {
        Update-MgUser -UserId $upn -UsageLocation NL
    }
    $null = Set-MgUserLicense -UserId $upn -AddLicenses @($skus | Where-Object { $_ } | ForEach-Object { @{ SkuId = $skuIdByName[($_ -split ':')[-1]] } }) -RemoveLicenses @()
}
# and the one who left the team
$null = Set-MgUserLicense -UserId 'pm.former@contoso.com' -RemoveLicenses @((Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq 'VISIOCLIENT').SkuId, (Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq 'POWER_BI_PRO').SkuId) -AddLicenses @()
