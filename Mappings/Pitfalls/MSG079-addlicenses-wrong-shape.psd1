@{
    Id         = 'MSG079'
    Name       = 'addlicenses-wrong-shape'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'AddLicenses takes objects with a SkuId, not ids. Write @{ SkuId = ... } for each licence.'
    Happens    = 'PowerShell cannot convert the text to IMicrosoftGraphAssignedLicense. The objects of another user''s AssignedLicenses give: No license changes provided.'
    Why        = 'The old parameter took names; the new one takes one hashtable for each licence, with DisabledPlans where plans are off.'
    Instead    = 'Set-MgUserLicense -UserId $upn -AddLicenses @(@{ SkuId = $sku1 }, @{ SkuId = $sku2 }) -RemoveLicenses @()'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users.actions/set-mguserlicense'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/3286'
    )
    Detect     = @(
        @{
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
            Value    = 'text', 'member:SkuId', 'member:AccountSkuId'
            NotValue = 'text:{*'
            Fix      = @{ Form = 'element'; Before = '@{ SkuId = '; After = ' }'; Pipe = '@{ SkuId = $_ }' }
        }
        @{
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
            Severity = 'warning'                    # reported by users, not documented; objects whose plans were changed may be taken
            Detail   = 'Objects that were read are not taken as they are: "No license changes provided".'
            Value    = 'member:AssignedLicenses', 'command:Get-MgUserLicenseDetail', 'command:Get-MgSubscribedSku'
            Fix      = @{ Form = 'element'; Before = '@('; After = ' | ForEach-Object { @{ SkuId = $_.SkuId } })'; Pipe = '@{ SkuId = $_.SkuId }' }
        }
    )
    Match      = @(
        '$skuId = (Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq ''EMS'').SkuId
Set-MgUserLicense -UserId $upn -AddLicenses $skuId -RemoveLicenses @()'
        'Set-MgUserLicense -UserId $upn -AddLicenses @(''6fd2c87f-b296-42f0-b197-1e91e994b900'', $e5.SkuId) -RemoveLicenses @()'
        '$model = Get-MgUser -UserId $template -Property AssignedLicenses
Set-MgUserLicense -UserId $upn -AddLicenses $model.AssignedLicenses -RemoveLicenses @()'
    )
    NoMatch    = @(
        'Set-MgUserLicense -UserId $upn -AddLicenses @{ SkuId = $skuId } -RemoveLicenses @()'
        'Set-MgUserLicense -UserId $upn -AddLicenses $licences -RemoveLicenses @()'
        '$model = Get-MgUser -UserId $template -Property AssignedLicenses
$add = $model.AssignedLicenses | ForEach-Object { @{ SkuId = $_.SkuId } }
Set-MgUserLicense -UserId $upn -AddLicenses $add -RemoveLicenses @()'
    )
}
