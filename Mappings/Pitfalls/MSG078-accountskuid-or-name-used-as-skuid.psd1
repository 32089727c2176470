@{
    Id         = 'MSG078'
    Name       = 'accountskuid-or-name-used-as-skuid'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'Graph names a licence by the GUID of its SKU, not by tenant:PARTNUMBER or part number. Take SkuId of Get-MgSubscribedSku.'
    Happens    = 'The service answers: Cannot convert the literal to the expected type Edm.Guid. A comparison with such a text is never true.'
    Why        = 'MSOnline named licences tenant:PARTNUMBER (AccountSkuId).'
    Instead    = '$skuId = (Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq ''ENTERPRISEPACK'').SkuId
Set-MgUserLicense -UserId $upn -AddLicenses @{ SkuId = $skuId } -RemoveLicenses @()'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/user-assignlicense'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users.actions/set-mguserlicense'
    )
    Detect     = @(
        @{
            Detector = 'written-value'
            Over     = 'MSG070'
            Command  = 'Set-MgUserLicense', 'Set-MgBetaUserLicense', 'Set-MgGroupLicense', 'Set-MgBetaGroupLicense'
            Property = 'AddLicenses'
            Body     = 'BodyParameter'
            Request  = @{
                Command = 'Invoke-MgGraphRequest', 'Invoke-MgRestMethod', 'Invoke-GraphRequest', 'Invoke-RestMethod', 'irm', 'Invoke-WebRequest', 'iwr'
                Method  = 'POST'
                Path    = '*/assignLicense*'
                Body    = 'Body'
            }
            Entry    = 'SkuId'
            Value    = 'not-guid', 'member:AccountSkuId', 'member:SkuPartNumber'
            Fix      = @{ Form = 'licence' }
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
            Value    = 'not-guid', 'member:AccountSkuId', 'member:SkuPartNumber'
            Fix      = @{ Form = 'licence' }
        }
        @{
            Detector  = 'named-in-comparison'
            Member    = 'SkuId'
            Command   = 'Get-MgUser', 'Get-MgBetaUser', 'Get-MgGroup', 'Get-MgBetaGroup', 'Get-MgUserCount', 'Get-MgBetaUserCount'
            Parameter = 'Filter'
            Field     = 'skuId'
            Value     = 'not-guid', 'member:AccountSkuId', 'member:SkuPartNumber'
            Fix       = @{ Form = 'licence' }
        }
    )
    Match      = @(
        'Set-MgUserLicense -UserId $upn -AddLicenses @{ SkuId = ''contoso:ENTERPRISEPACK'' } -RemoveLicenses @()'
        '$sku = ''ENTERPRISEPACK''
Set-MgUserLicense -UserId $upn -AddLicenses @() -RemoveLicenses $sku'
        'Get-MgUser -All -Filter "assignedLicenses/any(l:l/skuId eq ''ENTERPRISEPACK'')"'
        'foreach ($sku in Get-MgSubscribedSku -All) { if ($sku.SkuId -eq ''contoso:EMS'') { $sku.ConsumedUnits } }'
        'Set-MgUserLicense -UserId $upn -AddLicenses @(@{ SkuId = "$($tenant):EMS" }) -RemoveLicenses @()'
    )
    NoMatch    = @(
        '$skuId = (Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq ''ENTERPRISEPACK'').SkuId
Set-MgUserLicense -UserId $upn -AddLicenses @{ SkuId = $skuId } -RemoveLicenses @()'
        'Set-MgUserLicense -UserId $upn -AddLicenses @() -RemoveLicenses ''6fd2c87f-b296-42f0-b197-1e91e994b900'''
        'Set-MgUserLicense -UserId $upn -AddLicenses @() -RemoveLicenses $fromSomewhere'
        'Get-MgUser -All -Filter ''assignedLicenses/any(l:l/skuId eq 6fd2c87f-b296-42f0-b197-1e91e994b900)'''
    )
}
