# Switch Yammer and Sway off for E3 users in Sales, keep everything else as it is
$accountSku = Get-MgSubscribedSku -All | Where-Object { "$($_.AccountName):$($_.SkuPartNumber)" -like '*:ENTERPRISEPACK' }
$switchOff = 'YAMMER_ENTERPRISE', 'SWAY'

$accountSkuId = @{}
Get-MgSubscribedSku -All | ForEach-Object { $accountSkuId[$_.SkuId] = '{0}:{1}' -f $_.AccountName, $_.SkuPartNumber }

$users = Get-MgUser -All -Filter "department eq 'Sales'" -Property Id, AssignedLicenses, UserPrincipalName | Where-Object { @($_.AssignedLicenses | ForEach-Object { $accountSkuId[$_.SkuId] }) -contains ($accountSku | ForEach-Object { "$($_.AccountName):$($_.SkuPartNumber)" }) }
foreach ($user in $users) {
    $license = Get-MgUserLicenseDetail -UserId $user.Id | Where-Object { $accountSkuId[$_.SkuId] -eq ($accountSku | ForEach-Object { "$($_.AccountName):$($_.SkuPartNumber)" }) }
    $disabled = @($license.ServicePlans |
        Where-Object { $_.ProvisioningStatus -eq 'Disabled' } |
        ForEach-Object { $_.ServicePlanName })
    $missing = $switchOff | Where-Object { $disabled -notcontains $_ }
    if (-not $missing) { continue }

    $options = @{ SkuId = $accountSku.SkuId; DisabledPlans = @($accountSku.ServicePlans | Where-Object ServicePlanName -in ($disabled + $missing) | ForEach-Object ServicePlanId) }
    $null = Set-MgUserLicense -UserId $user.UserPrincipalName -AddLicenses $options -RemoveLicenses @()
    Write-Host "$($user.UserPrincipalName): $($missing -join ', ') off"
}
