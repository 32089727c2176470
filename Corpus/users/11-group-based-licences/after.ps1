# Users that have the licence both directly and from a group: take the direct one away
$skuId = 'contoso:EMS'
$group = 'a2f7c9d4-5b1e-4c3a-9d52-0f6b8e7a1c33'

$accountSkuId = @{}
Get-MgSubscribedSku -All | ForEach-Object { $accountSkuId[$_.SkuId] = '{0}:{1}' -f $_.AccountName, $_.SkuPartNumber }

$skuIdByName = @{}
Get-MgSubscribedSku -All | ForEach-Object { $skuIdByName[$_.SkuPartNumber] = $_.SkuId }

Get-MgUser -All -Property Id, AssignedLicenses, LicenseAssignmentStates, UserPrincipalName | Where-Object { @($_.AssignedLicenses | ForEach-Object { $accountSkuId[$_.SkuId] }) -contains $skuId } | ForEach-Object {
    $user = $_
    $license = $user | Select-Object -Property Id -ExpandProperty LicenseAssignmentStates -ErrorAction Ignore | Where-Object State -in 'Active', 'ActiveWithError' | Group-Object -Property SkuId | Where-Object { $accountSkuId[$_.Name] -eq $skuId }
    $sources = @(@($license | ForEach-Object { if ($_.Group.AssignedByGroup) { $_.Group | ForEach-Object { if ($_.AssignedByGroup) { $_.AssignedByGroup } else { $_.Id } } } }) | ForEach-Object { $_ })

    # no source at all means: direct only
    $direct = $sources.Count -eq 0 -or $sources -contains $user.Id
    $inherited = $sources -contains $group

    if ($direct -and $inherited) {
        $null = Set-MgUserLicense -UserId $user.Id -RemoveLicenses @($skuIdByName[($skuId -split ':')[-1]]) -AddLicenses @()
        Write-Output "$($user.UserPrincipalName): direct licence removed"
    }
    elseif ($direct) {
        Write-Warning "$($user.UserPrincipalName): direct only, please add to the group"
    }
}
