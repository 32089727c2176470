@{
    Id         = 'MSG080'
    Name       = 'removelicenses-wrong-shape'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'RemoveLicenses takes plain ids, not hashtables or licence objects. Give it the SkuId values.'
    Happens    = 'The service answers: Cannot convert the literal System.Collections.Hashtable to the expected type Edm.Guid.'
    Why        = 'The two parameters differ: AddLicenses takes objects, RemoveLicenses a list of ids.'
    Instead    = 'Set-MgUserLicense -UserId $upn -AddLicenses @() -RemoveLicenses @($skuId)'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/user-assignlicense'
    )
    Detect     = @(
        @{
            Detector = 'written-value'
            Over     = 'MSG085'
            Command  = 'Set-MgUserLicense', 'Set-MgBetaUserLicense', 'Set-MgGroupLicense', 'Set-MgBetaGroupLicense'
            Property = 'RemoveLicenses'
            Body     = 'BodyParameter'
            Request  = @{
                Command = 'Invoke-MgGraphRequest', 'Invoke-MgRestMethod', 'Invoke-GraphRequest', 'Invoke-RestMethod', 'irm', 'Invoke-WebRequest', 'iwr'
                Method  = 'POST'
                Path    = '*/assignLicense*'
                Body    = 'Body'
            }
            Value    = 'table'
            Fix      = @{ Form = 'entry'; Name = 'SkuId' }
        }
        @{
            Detector = 'written-value'
            Command  = 'Set-MgUserLicense', 'Set-MgBetaUserLicense', 'Set-MgGroupLicense', 'Set-MgBetaGroupLicense'
            Property = 'RemoveLicenses'
            Body     = 'BodyParameter'
            Request  = @{
                Command = 'Invoke-MgGraphRequest', 'Invoke-MgRestMethod', 'Invoke-GraphRequest', 'Invoke-RestMethod', 'irm', 'Invoke-WebRequest', 'iwr'
                Method  = 'POST'
                Path    = '*/assignLicense*'
                Body    = 'Body'
            }
            Value    = 'member:AssignedLicenses', 'member:LicenseAssignmentStates', 'command:Get-MgUserLicenseDetail', 'command:Get-MgSubscribedSku'
            Fix      = @{ Form = 'element'; Before = '@('; After = ' | ForEach-Object { $_.SkuId })'; Pipe = '$_.SkuId' }
        }
    )
    Match      = @(
        'Set-MgUserLicense -UserId $upn -AddLicenses @() -RemoveLicenses @(@{ SkuId = $skuId })'
        '$user = Get-MgUser -UserId $upn -Property Id, AssignedLicenses
Set-MgUserLicense -UserId $user.Id -AddLicenses @() -RemoveLicenses $user.AssignedLicenses'
        '$sku = Get-MgUserLicenseDetail -UserId $upn | Where-Object SkuPartNumber -eq ''EMS''
Set-MgUserLicense -UserId $upn -AddLicenses @() -RemoveLicenses $sku'
    )
    NoMatch    = @(
        'Set-MgUserLicense -UserId $upn -AddLicenses @() -RemoveLicenses @($skuId)'
        '$sku = Get-MgUserLicenseDetail -UserId $upn | Where-Object SkuPartNumber -eq ''EMS''
Set-MgUserLicense -UserId $upn -AddLicenses @() -RemoveLicenses $sku.SkuId'
        'Set-MgUserLicense -UserId $upn -AddLicenses @{ SkuId = $skuId } -RemoveLicenses @()'
    )
}
