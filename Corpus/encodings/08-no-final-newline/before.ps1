# Mitarbeiter: Müller, Çelik – “zitiert”
Connect-MsolService
$user = Get-MsolUser -UserPrincipalName 'jürgen@contoso.com'
Set-MsolUser -UserPrincipalName 'jürgen@contoso.com' -City 'Köln' `
    -BlockCredential $true
Get-MsolUser -TenantId $id -All
foreach ($licence in $user.Licenses) { $licence.AccountSkuId }
Write-Host "Fertig: $($user.ObjectId) €"