@{
    Cmdlet     = 'New-MsolLicenseOptions'
    Verdict    = 'pattern'
    Level      = 'safe'
    Reason     = 'Licence options are a hashtable with the id of the SKU and the ids of the plans that are off. A plan name that the SKU does not have was an error and is passed over now.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/new-msollicenseoptions?view=azureadps-1.0'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users.actions/set-mguserlicense'
        'https://learn.microsoft.com/graph/api/resources/assignedlicense'
        'https://learn.microsoft.com/graph/api/resources/subscribedsku'
    )
    Confidence = 'documented'
    Result     = 'LicenseOption'
    Scopes     = @('LicenseAssignment.Read.All')

    Frames = @(
        @{
            # the SKU is at hand: $sku.AccountSkuId of an earlier Get-MsolAccountSku
            Id   = 'sku-at-hand'
            When = @{ AccountSkuId = 'from:AccountSkuDetails.AccountSkuId'; DisabledPlans = 'given' }
            Code = { @{ SkuId = (object-of $AccountSkuId).SkuId; DisabledPlans = @((object-of $AccountSkuId).ServicePlans | Where-Object ServicePlanName -in $DisabledPlans | ForEach-Object ServicePlanId) } }
        }
        @{
            Id   = 'sku-at-hand-all-plans'
            When = @{ AccountSkuId = 'from:AccountSkuDetails.AccountSkuId' }
            Code = { @{ SkuId = (object-of $AccountSkuId).SkuId } }
        }
        @{
            # one look-up for all rounds and calls
            Id     = 'repeated'
            When   = @{ DisabledPlans = 'given' }
            Place  = 'loop', 'function'
            Helper = 'subscribed-sku-by-name'
            Code   = { @{ SkuId = $skuByName[(sku-part $AccountSkuId)].SkuId; DisabledPlans = @($skuByName[(sku-part $AccountSkuId)].ServicePlans | Where-Object ServicePlanName -in $DisabledPlans | ForEach-Object ServicePlanId) } }
        }
        @{
            Id     = 'once'
            When   = @{ DisabledPlans = 'given' }
            Before = { $sku = Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq (sku-part $AccountSkuId) }
            Code   = { @{ SkuId = $sku.SkuId; DisabledPlans = @($sku.ServicePlans | Where-Object ServicePlanName -in $DisabledPlans | ForEach-Object ServicePlanId) } }
        }
        @{
            Id   = 'all-plans'
            Code = { @{ SkuId = (sku-id $AccountSkuId) } }
        }
    )

    Parameters = @{
        AccountSkuId  = @{ Used = $true }
        DisabledPlans = @{ Cases = @(
            @{ When = 'empty'; Drop = $true }
            @{ When = 'given'; Used = $true }
        ) }
    }

    Examples = @(
        @{
            Before = '$options = New-MsolLicenseOptions -AccountSkuId ''contoso:ENTERPRISEPACK'' -DisabledPlans ''SWAY'', ''YAMMER_ENTERPRISE'''
            After  = '$sku = Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq ''ENTERPRISEPACK''
$options = @{ SkuId = $sku.SkuId; DisabledPlans = @($sku.ServicePlans | Where-Object ServicePlanName -in ''SWAY'', ''YAMMER_ENTERPRISE'' | ForEach-Object ServicePlanId) }'
        }
        @{
            Before = '$options = New-MsolLicenseOptions -AccountSkuId ''contoso:EMS'''
            After  = '$options = @{ SkuId = (Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq ''EMS'').SkuId }'
        }
    )
}
