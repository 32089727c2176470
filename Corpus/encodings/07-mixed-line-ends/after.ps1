# Mitarbeiter: Müller, Çelik – “zitiert”
Connect-MgGraph -Scopes 'LicenseAssignment.Read.All', 'User.ReadWrite.All' -NoWelcome
$user = Get-MgUser -UserId 'jürgen@contoso.com' -Property Id, AssignedLicenses
Update-MgUser -UserId 'jürgen@contoso.com' -City 'Köln' `
    -AccountEnabled:$false
# TODO msol2graph MSG390: Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.
Get-MsolUser -TenantId $id -All

$accountSkuId = @{}
Get-MgSubscribedSku -All | ForEach-Object { $accountSkuId[$_.SkuId] = '{0}:{1}' -f $_.AccountName, $_.SkuPartNumber }

foreach ($licence in $user.AssignedLicenses) { $accountSkuId[$licence.SkuId] }
Write-Host "Fertig: $($user.Id) €"
