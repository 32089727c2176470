# A value that is fetched once, before the loop
Connect-MsolService
foreach ($upn in Get-Content .\people.txt) {
    Set-MsolUserLicense -UserPrincipalName $upn -AddLicenses 'contoso:ENTERPRISEPACK'
}
function Set-Licence {
    param([string[]]$Names)
    foreach ($name in $Names) {
        Set-MsolUserLicense -UserPrincipalName $name -AddLicenses 'contoso:EMS' -RemoveLicenses 'contoso:STANDARDPACK'
    }
}
Set-Licence -Names 'ann@contoso.com'
Get-MsolUser -All | Where-Object { $_.IsLicensed } | ForEach-Object {
    [pscustomobject]@{ Name = $_.UserPrincipalName; Skus = $_.Licenses.AccountSkuId -join ', ' }
}
