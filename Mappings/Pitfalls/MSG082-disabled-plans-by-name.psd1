@{
    Id         = 'MSG082'
    Name       = 'disabled-plans-by-name'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'DisabledPlans takes the ids of service plans, not their names. Look ServicePlanId up in ServicePlans of the SKU.'
    Happens    = 'The service answers: Cannot convert the literal to the expected type Edm.Guid.'
    Why        = 'New-MsolLicenseOptions took names of plans.'
    Instead    = '$sku = Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq ''ENTERPRISEPACK''
$off = ($sku.ServicePlans | Where-Object ServicePlanName -in ''SWAY'', ''YAMMER_ENTERPRISE'').ServicePlanId
Set-MgUserLicense -UserId $upn -AddLicenses @{ SkuId = $sku.SkuId; DisabledPlans = @($off) } -RemoveLicenses @()'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/resources/assignedlicense'
    )
    Detect     = @{
        Detector = 'written-value'
        Command  = 'Set-MgUserLicense', 'Set-MgBetaUserLicense', 'Set-MgGroupLicense', 'Set-MgBetaGroupLicense'
        Property = 'AddLicenses'
        Body     = 'BodyParameter'
        Request  = @{
            Command = 'Invoke-MgGraphRequest', 'Invoke-MgRestMethod', 'Invoke-GraphRequest', 'Invoke-RestMethod', 'irm', 'Invoke-WebRequest', 'iwr'
            Method  = 'POST'
            Path    = '*/assignLicense*'
            Body    = 'Body'
        }
        Entry    = 'DisabledPlans'
        Value    = 'not-guid', 'member:ServicePlanName', 'member:ServiceName'
        Fix      = @{ Form = 'plan' }
    }
    Match      = @(
        'Set-MgUserLicense -UserId $upn -AddLicenses @{ SkuId = $skuId; DisabledPlans = ''SWAY'', ''YAMMER_ENTERPRISE'' } -RemoveLicenses @()'
        '$sku = Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq ''EMS''
$off = ($sku.ServicePlans | Where-Object ServicePlanName -like ''INTUNE*'').ServicePlanName
$licence = @{ SkuId = $sku.SkuId; DisabledPlans = @($off) }
Set-MgUserLicense -UserId $upn -AddLicenses $licence -RemoveLicenses @()'
    )
    NoMatch    = @(
        '$off = ($sku.ServicePlans | Where-Object ServicePlanName -in ''SWAY'').ServicePlanId
Set-MgUserLicense -UserId $upn -AddLicenses @{ SkuId = $sku.SkuId; DisabledPlans = @($off) } -RemoveLicenses @()'
        'Set-MgUserLicense -UserId $upn -AddLicenses @{ SkuId = $skuId; DisabledPlans = $plans } -RemoveLicenses @()'
        'Set-MgUserLicense -UserId $upn -AddLicenses @{ SkuId = $skuId; DisabledPlans = @(''a23b959c-7ce8-4e57-9140-b90eb88a9e97'') } -RemoveLicenses @()'
    )
}
