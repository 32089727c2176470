# Blocked accounts lose every licence they have, in one call each
Connect-MsolService
Get-MsolUser -All -EnabledFilter DisabledOnly | Where-Object { $_.IsLicensed } | ForEach-Object {
    Set-MsolUserLicense -UserPrincipalName $_.UserPrincipalName -RemoveLicenses $_.Licenses.AccountSkuId
    Write-Output "Licences of $($_.UserPrincipalName) removed"
}
