@{
    Cmdlet     = 'Get-MsolAccountSku'
    Verdict    = 'direct'
    Level      = 'safe'
    Reason     = 'Get-MgSubscribedSku lists the same SKUs with all their properties; AccountSkuId is put together from AccountName and SkuPartNumber, and the units are in PrepaidUnits.'
    Sources    = @(
        'https://learn.microsoft.com/powershell/module/msonline/get-msolaccountsku?view=azureadps-1.0'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/get-mgsubscribedsku'
        'https://learn.microsoft.com/graph/api/resources/subscribedsku'
        'https://learn.microsoft.com/powershell/microsoftgraph/azuread-msoline-cmdlet-map'
    )
    Confidence = 'documented'
    Result     = 'AccountSkuDetails'
    Scopes     = @('LicenseAssignment.Read.All')

    Frames = @(
        @{
            Id   = 'list'
            Code = { Get-MgSubscribedSku -All }
        }
    )

    Parameters = @{
        TenantId = @{ Manual = 'Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.'; Finding = 'MSG390' }
    }

    Examples = @(
        @{
            Before = '$sku = Get-MsolAccountSku | Where-Object { $_.AccountSkuId -like ''*:ENTERPRISEPACK'' }
$free = $sku.ActiveUnits - $sku.ConsumedUnits'
            After  = '$sku = Get-MgSubscribedSku -All | Where-Object { "$($_.AccountName):$($_.SkuPartNumber)" -like ''*:ENTERPRISEPACK'' }
$free = $sku.PrepaidUnits.Enabled - $sku.ConsumedUnits'
        }
        @{
            Before = 'Get-MsolAccountSku | Select-Object SkuPartNumber, ConsumedUnits'
            After  = 'Get-MgSubscribedSku -All | Select-Object SkuPartNumber, ConsumedUnits'
        }
    )
}
