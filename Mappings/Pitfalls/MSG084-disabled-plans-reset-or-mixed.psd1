@{
    Id         = 'MSG084'
    Name       = 'disabled-plans-reset-or-mixed'
    Severity   = 'warning'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'DisabledPlans is the whole list for this one licence. Take the plans of the same SKU only, and join lists with @().'
    Happens    = 'Plans of other licences are refused, and a + after a single text glues two ids together.'
    Why        = 'Get-MgUserLicenseDetail gives the plans of every licence of the user; a pipeline with one result is no list.'
    Instead    = '$mine = ($user.AssignedLicenses | Where-Object SkuId -eq $sku.SkuId).DisabledPlans
$licence = @{ SkuId = $sku.SkuId; DisabledPlans = @(@($mine) + @($more) | Select-Object -Unique) }
Set-MgUserLicense -UserId $user.Id -AddLicenses $licence -RemoveLicenses @()'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users.actions/set-mguserlicense'
        'https://learn.microsoft.com/graph/api/user-assignlicense'
    )
    Detect     = @(
        @{
            Detector = 'unfiltered-source'
            Command  = 'Set-MgUserLicense', 'Set-MgBetaUserLicense', 'Set-MgGroupLicense', 'Set-MgBetaGroupLicense'
            Property = 'AddLicenses'
            Body     = 'BodyParameter'
            Entry    = 'DisabledPlans'
            From     = 'Get-MgUserLicenseDetail', 'Get-MgBetaUserLicenseDetail'
            Choice   = 'SkuId', 'SkuPartNumber'
        }
        @{
            Detector = 'sum-of-single-values'
            Command  = 'Set-MgUserLicense', 'Set-MgBetaUserLicense', 'Set-MgGroupLicense', 'Set-MgBetaGroupLicense'
            Property = 'AddLicenses'
            Body     = 'BodyParameter'
            Entry    = 'DisabledPlans'
        }
    )
    Match      = @(
        '$off = (Get-MgUserLicenseDetail -UserId $upn).ServicePlans | Where-Object ProvisioningStatus -eq Disabled | ForEach-Object ServicePlanId
Set-MgUserLicense -UserId $upn -AddLicenses @{ SkuId = $skuId; DisabledPlans = $off } -RemoveLicenses @()'
        '$off = $sku.ServicePlans | Where-Object ServicePlanName -eq SWAY | Select-Object -ExpandProperty ServicePlanId
$all = $off + $more
Set-MgUserLicense -UserId $upn -AddLicenses @{ SkuId = $skuId; DisabledPlans = $all } -RemoveLicenses @()'
    )
    NoMatch    = @(
        '$detail = Get-MgUserLicenseDetail -UserId $upn | Where-Object SkuId -eq $skuId
$off = $detail.ServicePlans | Where-Object ProvisioningStatus -eq Disabled | ForEach-Object ServicePlanId
Set-MgUserLicense -UserId $upn -AddLicenses @{ SkuId = $skuId; DisabledPlans = @($off) } -RemoveLicenses @()'
        '$off = @($sku.ServicePlans | Where-Object ServicePlanName -eq SWAY | Select-Object -ExpandProperty ServicePlanId)
Set-MgUserLicense -UserId $upn -AddLicenses @{ SkuId = $skuId; DisabledPlans = $off + $more } -RemoveLicenses @()'
    )
}
