# A value that is fetched once, before the loop
Connect-MgGraph -Scopes 'LicenseAssignment.Read.All', 'LicenseAssignment.ReadWrite.All', 'User.Read.All' -NoWelcome

$skuIdByName = @{}
Get-MgSubscribedSku -All | ForEach-Object { $skuIdByName[$_.SkuPartNumber] = $_.SkuId }

foreach ($upn in Get-Content .\people.txt) {
    $null = Set-MgUserLicense -UserId $upn -AddLicenses @{ SkuId = $skuIdByName['ENTERPRISEPACK'] } -RemoveLicenses @()
}
function Set-Licence {
    param([string[]]$Names)

    $skuIdByName = @{}
    Get-MgSubscribedSku -All | ForEach-Object { $skuIdByName[$_.SkuPartNumber] = $_.SkuId }

    foreach ($name in $Names) {
        $null = Set-MgUserLicense -UserId $name -AddLicenses @{ SkuId = $skuIdByName['EMS'] } -RemoveLicenses @($skuIdByName['STANDARDPACK'])
    }
}
Set-Licence -Names 'ann@contoso.com'

$accountSkuId = @{}
Get-MgSubscribedSku -All | ForEach-Object { $accountSkuId[$_.SkuId] = '{0}:{1}' -f $_.AccountName, $_.SkuPartNumber }

Get-MgUser -All -Property Id, AssignedLicenses, UserPrincipalName | Where-Object { $_.AssignedLicenses.Count -gt 0 } | ForEach-Object {
    [pscustomobject]@{ Name = $_.UserPrincipalName; Skus = @($_.AssignedLicenses | ForEach-Object { $accountSkuId[$_.SkuId] }) -join ', ' }
}
