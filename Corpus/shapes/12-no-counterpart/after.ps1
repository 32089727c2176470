# A call without counterpart stays, with a comment; what is around it goes on
Connect-MgGraph -Scopes 'User.ReadWrite.All' -NoWelcome
Get-MgUser -UserId $upn | Select-Object DisplayName
Get-MgBetaUser -Filter 'isLicenseReconciliationNeeded eq true' -All
# TODO msol2graph MSG390: Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.
$partner = Get-MsolUser -TenantId $tenantId -All
# TODO msol2graph MSG390: Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.
if ($check) { Get-MsolUser -TenantId $tenantId -UserPrincipalName $upn }
# TODO msol2graph MSG300: Graph does not show the Windows Live ID (PUID) of a user.
Get-MgUser -All | Where-Object { $_.LiveId } | Select-Object LiveId
Update-MgUser -UserId $upn -City Delft
