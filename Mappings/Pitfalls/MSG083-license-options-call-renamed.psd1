@{
    Id         = 'MSG083'
    Name       = 'license-options-call-renamed'
    Severity   = 'error'
    Level      = 'manual'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'Licence options are no call in Graph: they are the hashtable that AddLicenses takes. Write @{ SkuId = ...; DisabledPlans = ... } and give it to Set-MgUserLicense.'
    Happens    = 'PowerShell finds no parameter AccountSkuId or LicenseOptions. If the user lacks the licence, the new call assigns it, where the old one failed.'
    Why        = 'The cmdlet map gives Set-MgUserLicense for New-MsolLicenseOptions and for Set-MsolUserLicense alike.'
    Instead    = '$options = @{ SkuId = $sku.SkuId; DisabledPlans = @($off) }
Set-MgUserLicense -UserId $upn -AddLicenses $options -RemoveLicenses @()'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users.actions/set-mguserlicense'
    )
    Detect     = @(
        @{
            Detector  = 'unfit-parameter'
            Command   = 'Set-MgUserLicense', 'Set-MgBetaUserLicense', 'Set-MgGroupLicense', 'Set-MgBetaGroupLicense'
            Parameter = 'AccountSkuId', 'DisabledPlans', 'LicenseOptions'
        }
        @{ Detector = 'command-in-use'; Command = '*-MgLicenseOption*', '*-MgUserLicenseOption*'; Unknown = $true }
    )
    Match      = @(
        '$opt = Set-MgUserLicense -AccountSkuId ''contoso:EMS'' -DisabledPlans INTUNE_A'
        'Set-MgUserLicense -UserId $upn -LicenseOptions $opt'
        '$opt = New-MgLicenseOption -SkuId $skuId'
    )
    NoMatch    = @(
        '$opt = @{ SkuId = $sku.SkuId; DisabledPlans = @($off) }
Set-MgUserLicense -UserId $upn -AddLicenses $opt -RemoveLicenses @()'
        '$opt = New-MsolLicenseOptions -AccountSkuId ''contoso:EMS'' -DisabledPlans INTUNE_A'
    )
}
