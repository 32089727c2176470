# Moves one department from E1 to E3 in a single licence call per user
param([string]$Department = 'Finance')
Connect-MsolService

$old = 'contoso:STANDARDPACK'
$new = 'contoso:ENTERPRISEPACK'
$users = Get-MsolUser -All -Department $Department | Where-Object { $_.Licenses.AccountSkuId -contains $old }
foreach ($user in $users) {
    # one call, so that no mailbox is without a licence in between
    Set-MsolUserLicense -UserPrincipalName $user.UserPrincipalName -AddLicenses $new -RemoveLicenses $old
    Write-Host "$($user.DisplayName): $old replaced by $new"
}
