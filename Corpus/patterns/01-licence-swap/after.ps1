# Moves one department from E1 to E3 in a single licence call per user
param([string]$Department = 'Finance')
Connect-MgGraph -Scopes 'LicenseAssignment.Read.All', 'LicenseAssignment.ReadWrite.All', 'User.Read.All' -NoWelcome

$old = 'contoso:STANDARDPACK'
$new = 'contoso:ENTERPRISEPACK'

$accountSkuId = @{}
Get-MgSubscribedSku -All | ForEach-Object { $accountSkuId[$_.SkuId] = '{0}:{1}' -f $_.AccountName, $_.SkuPartNumber }

$users = Get-MgUser -All -Filter "department eq '$($Department -replace "'", "''")'" -Property Id, AssignedLicenses, UserPrincipalName, DisplayName | Where-Object { @($_.AssignedLicenses | ForEach-Object { $accountSkuId[$_.SkuId] }) -contains $old }

$skuIdByName = @{}
Get-MgSubscribedSku -All | ForEach-Object { $skuIdByName[$_.SkuPartNumber] = $_.SkuId }

foreach ($user in $users) {
    # one call, so that no mailbox is without a licence in between
    $null = Set-MgUserLicense -UserId $user.UserPrincipalName -AddLicenses @{ SkuId = $skuIdByName[($new -split ':')[-1]] } -RemoveLicenses @($skuIdByName[($old -split ':')[-1]])
    Write-Host "$($user.DisplayName): $old replaced by $new"
}
