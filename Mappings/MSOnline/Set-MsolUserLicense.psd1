@{
    Cmdlet     = 'Set-MsolUserLicense'
    Verdict    = 'pattern'
    Level      = 'review'
    Reason     = 'Set-MgUserLicense takes ids instead of tenant:SKU names and always both lists. MSOnline refused to add a licence that the user had; Graph accepts it and sets the disabled plans anew.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/set-msoluserlicense?view=azureadps-1.0'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users.actions/set-mguserlicense'
        'https://learn.microsoft.com/graph/api/user-assignlicense'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/3201'
        'https://learn.microsoft.com/powershell/microsoftgraph/azuread-msoline-cmdlet-map'
    )
    Confidence = 'documented'
    # a file with rows is piped in: one of these columns names the object
    Columns    = @('ObjectId', 'UserPrincipalName')
    Scopes     = @('LicenseAssignment.ReadWrite.All', 'LicenseAssignment.Read.All')
    Role       = 'License Administrator'

    Holes = @{
        User = @(
            @{ When = @{ ObjectId = 'given', 'pipeline' }; Value = { $ObjectId } }
            @{ When = @{ UserPrincipalName = 'given', 'pipeline' }; Value = { $UserPrincipalName } }
        )
    }

    Frames = @(
        @{
            # it returns the user, where the old call returned nothing
            Id   = 'assign'
            Code = { $null = Set-MgUserLicense -UserId $User }
        }
    )

    Parameters = @{
        UserPrincipalName = @{ Used = $true }
        ObjectId          = @{ Used = $true }

        AddLicenses = @{ Cases = @(
            # nothing to add: the list has to be there all the same
            @{ When = @{ AddLicenses = 'absent', 'empty'; LicenseOptions = 'absent', 'empty' }; Argument = 'AddLicenses'; Value = { @() } }
            @{ When = @{ AddLicenses = 'absent', 'empty'; LicenseOptions = 'given' }; Drop = $true }
            # the options of the added SKU are the whole entry: SKU and plans that are off
            @{ When = @{ AddLicenses = 'given'; LicenseOptions = 'same-sku:AddLicenses' }; Argument = 'AddLicenses'; Value = { $LicenseOptions } }
            @{
                When     = @{ AddLicenses = 'given'; LicenseOptions = 'given' }
                Argument = 'AddLicenses'
                Value    = { @($LicenseOptions | Where-Object { $_ }) + @((sku-entries $AddLicenses) | Where-Object { $_.SkuId -notin @($LicenseOptions).SkuId }) }
                Reason   = 'Options replace the entry of their own SKU; SKUs without options are added with all plans on.'
            }
            @{ When = 'given'; Argument = 'AddLicenses'; Value = { sku-entries $AddLicenses } }
        ) }
        RemoveLicenses = @{ Cases = @(
            @{ When = 'absent', 'empty'; Argument = 'RemoveLicenses'; Value = { @() } }
            @{ When = 'given'; Argument = 'RemoveLicenses'; Value = { sku-id-list $RemoveLicenses } }
        ) }
        LicenseOptions = @{ Cases = @(
            @{ When = 'empty'; Drop = $true }
            @{ When = @{ LicenseOptions = 'given'; AddLicenses = 'given' }; Used = $true }
            @{
                When     = 'given'
                Argument = 'AddLicenses'
                Finding  = 'MSG315'
                Reason   = 'An entry for a licence that the user has changes its plans; for one that the user lacks MSOnline failed, Graph assigns the licence.'
            }
        ) }
        TenantId = @{ Manual = 'Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.'; Finding = 'MSG390' }
    }

    Examples = @(
        @{
            Before = 'Set-MsolUserLicense -UserPrincipalName $upn -AddLicenses ''contoso:ENTERPRISEPACK'''
            After  = '$null = Set-MgUserLicense -UserId $upn -AddLicenses @{ SkuId = (Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq ''ENTERPRISEPACK'').SkuId } -RemoveLicenses @()'
        }
        @{
            Before = 'Set-MsolUserLicense -ObjectId $id -RemoveLicenses ''contoso:EMS'''
            After  = '$null = Set-MgUserLicense -UserId $id -RemoveLicenses @((Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq ''EMS'').SkuId) -AddLicenses @()'
        }
        @{
            Before = '$options = New-MsolLicenseOptions -AccountSkuId ''contoso:ENTERPRISEPACK'' -DisabledPlans ''SWAY''
Set-MsolUserLicense -UserPrincipalName $upn -AddLicenses ''contoso:ENTERPRISEPACK'' -LicenseOptions $options'
            After  = '$sku = Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq ''ENTERPRISEPACK''
$options = @{ SkuId = $sku.SkuId; DisabledPlans = @($sku.ServicePlans | Where-Object ServicePlanName -in ''SWAY'' | ForEach-Object ServicePlanId) }
$null = Set-MgUserLicense -UserId $upn -AddLicenses $options -RemoveLicenses @()'
        }
    )
}
