@{
    Id         = 'MSG044'
    Name       = 'licenses-property-left-on-graph-user'
    Severity   = 'warning'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'Users of Graph have no such property, so this is empty. Licences are AssignedLicenses (SkuId, DisabledPlans), with names and plans in Get-MgUserLicenseDetail.'
    Happens    = 'The output is empty and -contains is always false.'
    Why        = 'The property belongs to MSOnline.'
    Instead    = '(Get-MgUserLicenseDetail -UserId $upn).ServicePlans'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users/get-mguserlicensedetail'
    )
    Detect     = @{
        Detector = 'unknown-property'
        Type     = 'user'
        Property = 'Licenses', 'AccountSkuId', 'AccountSku', 'ServiceStatus', 'LicenseReconciliationNeeded'
    }
    Match      = @(
        '(Get-MgUser -UserId $upn).Licenses.ServiceStatus'
        '$u = Get-MgUser -UserId $upn
$u.Licenses.AccountSkuId -contains ''contoso:ENTERPRISEPACK'''
    )
    NoMatch    = @(
        '(Get-MgUserLicenseDetail -UserId $upn).ServicePlans'
        '$row = [pscustomobject]@{ Licenses = ''E3'' }
$row.Licenses'
        '(Get-MsolUser -UserPrincipalName $upn).Licenses'
    )
}
