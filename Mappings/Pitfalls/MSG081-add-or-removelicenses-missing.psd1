@{
    Id         = 'MSG081'
    Name       = 'add-or-removelicenses-missing'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'The call needs AddLicenses and RemoveLicenses, an empty list for the one that does nothing. Add -AddLicenses @() or -RemoveLicenses @().'
    Happens    = 'The service answers: One or more parameters of the operation assignLicense are missing from the request payload.'
    Why        = 'Neither list may be left out or null. Versions 2.26.0 and 2.26.1 of the module even drop an empty list that is given.'
    Instead    = 'Set-MgUserLicense -UserId $upn -AddLicenses @{ SkuId = $skuId } -RemoveLicenses @()'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/user-assignlicense'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/3361'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/3245'
    )
    Detect     = @(
        @{
            Detector  = 'incomplete-call'
            Command   = 'Set-MgUserLicense', 'Set-MgBetaUserLicense', 'Set-MgGroupLicense', 'Set-MgBetaGroupLicense'
            Parameter = 'AddLicenses', 'RemoveLicenses'
            Some      = $true
            Body      = 'BodyParameter'
            Request  = @{
                Command = 'Invoke-MgGraphRequest', 'Invoke-MgRestMethod', 'Invoke-GraphRequest', 'Invoke-RestMethod', 'irm', 'Invoke-WebRequest', 'iwr'
                Method  = 'POST'
                Path    = '*/assignLicense*'
                Body    = 'Body'
            }
            Fix       = @{
                Add      = @{ AddLicenses = '-AddLicenses @()'; RemoveLicenses = '-RemoveLicenses @()' }
                AddEntry = @{ AddLicenses = 'addLicenses = @()'; RemoveLicenses = 'removeLicenses = @()' }
            }
        }
        @{
            Detector = 'written-value'
            Command  = 'Set-MgUserLicense', 'Set-MgBetaUserLicense', 'Set-MgGroupLicense', 'Set-MgBetaGroupLicense'
            Property = 'AddLicenses', 'RemoveLicenses'
            Body     = 'BodyParameter'
            Request  = @{
                Command = 'Invoke-MgGraphRequest', 'Invoke-MgRestMethod', 'Invoke-GraphRequest', 'Invoke-RestMethod', 'irm', 'Invoke-WebRequest', 'iwr'
                Method  = 'POST'
                Path    = '*/assignLicense*'
                Body    = 'Body'
            }
            Value    = 'null'
            All      = $true
            Fix      = @{ Form = 'text'; Text = '@()' }
        }
    )
    Match      = @(
        'Set-MgUserLicense -UserId $upn -AddLicenses @{ SkuId = $skuId }'
        '$params = @{ addLicenses = @(@{ skuId = $skuId }) }
Set-MgUserLicense -UserId $upn -BodyParameter $params'
        'Set-MgGroupLicense -GroupId $id -AddLicenses @{ SkuId = $skuId } -RemoveLicenses $null'
        'Invoke-MgGraphRequest -Method POST -Uri "v1.0/users/$id/assignLicense" -Body @{ removeLicenses = @($skuId) }'
    )
    NoMatch    = @(
        'Set-MgUserLicense -UserId $upn -AddLicenses @() -RemoveLicenses @($skuId)'
        '$params = @{ UserId = $upn; RemoveLicenses = @($skuId) }
$params.AddLicenses = @()
Set-MgUserLicense @params'
        'Set-MgUserLicense -UserId $upn -BodyParameter $body'
    )
}
