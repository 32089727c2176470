# Licences of an object in hand are taken away by their own id
$user = Get-MgUser -UserId $upn -Property Id, AssignedLicenses
foreach ($license in $user.AssignedLicenses) {
    $null = Set-MgUserLicense -UserId $user.Id -RemoveLicenses @($license.SkuId) -AddLicenses @()
}
