# Blocked accounts lose every licence they have, in one call each
Connect-MgGraph -Scopes 'LicenseAssignment.Read.All', 'LicenseAssignment.ReadWrite.All', 'User.Read.All' -NoWelcome
Get-MgUser -All -Filter 'accountEnabled eq false' -Property Id, AssignedLicenses, UserPrincipalName | Where-Object { $_.AssignedLicenses.Count -gt 0 } | ForEach-Object {
    $null = Set-MgUserLicense -UserId $_.UserPrincipalName -RemoveLicenses @($_.AssignedLicenses.SkuId) -AddLicenses @()
    Write-Output "Licences of $($_.UserPrincipalName) removed"
}
