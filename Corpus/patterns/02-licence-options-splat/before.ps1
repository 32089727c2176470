Import-Module MSOnline
Connect-MsolService
# Everybody in the file gets E3 without Yammer and Sway
$options = New-MsolLicenseOptions -AccountSkuId 'contoso:ENTERPRISEPACK' -DisabledPlans 'YAMMER_ENTERPRISE', 'SWAY'

Import-Csv .\starters.csv | ForEach-Object {
    $params = @{
        UserPrincipalName = $_.UPN
        AddLicenses       = 'contoso:ENTERPRISEPACK'
        LicenseOptions    = $options
    }
    Set-MsolUser -UserPrincipalName $_.UPN -UsageLocation $_.Country
    Set-MsolUserLicense @params
}
