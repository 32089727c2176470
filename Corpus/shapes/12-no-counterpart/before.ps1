# A call without counterpart stays, with a comment; what is around it goes on
Connect-MsolService
Get-MsolUser -UserPrincipalName $upn | Select-Object DisplayName
Get-MsolUser -LicenseReconciliationNeededOnly -All
$partner = Get-MsolUser -TenantId $tenantId -All
if ($check) { Get-MsolUser -TenantId $tenantId -UserPrincipalName $upn }
Get-MsolUser -All | Where-Object { $_.LiveId } | Select-Object LiveId
Set-MsolUser -UserPrincipalName $upn -City Delft
