# Licences of an object in hand are taken away by their own id
$user = Get-MsolUser -UserPrincipalName $upn
foreach ($license in $user.Licenses) {
    Set-MsolUserLicense -ObjectId $user.ObjectId -RemoveLicenses $license.AccountSkuId
}
