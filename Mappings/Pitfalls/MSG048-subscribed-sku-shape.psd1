@{
    Id         = 'MSG048'
    Name       = 'subscribed-sku-shape'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'Subscribed SKUs of Graph have another shape: units are in PrepaidUnits.Enabled, .Warning, .Suspended and .LockedOut, plans in ServicePlans, the name is SkuPartNumber.'
    Happens    = 'Columns are empty. Arithmetic with PrepaidUnits itself fails: it is an object.'
    Why        = 'Get-MsolAccountSku had flat properties.'
    Instead    = '$free = $sku.PrepaidUnits.Enabled - $sku.ConsumedUnits'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/resources/subscribedsku'
        'https://learn.microsoft.com/graph/api/resources/licenseunitsdetail'
    )
    Detect     = @(
        @{
            Detector = 'unknown-property'
            Type     = 'subscribedSku'
            Property = 'AccountSkuId', 'ActiveUnits', 'WarningUnits', 'SuspendedUnits', 'LockedOutUnits', 'ServiceStatus', 'TargetClass', 'AccountObjectId'
            Rename   = @{ ServiceStatus = 'ServicePlans' }
            Value    = @{
                AccountSkuId   = '"$({}.AccountName):$({}.SkuPartNumber)"|AccountName, SkuPartNumber'
                ActiveUnits    = '{}.PrepaidUnits.Enabled|PrepaidUnits'
                WarningUnits   = '{}.PrepaidUnits.Warning|PrepaidUnits'
                SuspendedUnits = '{}.PrepaidUnits.Suspended|PrepaidUnits'
                LockedOutUnits = '{}.PrepaidUnits.LockedOut|PrepaidUnits'
            }
            Severity = 'warning'
        }
        @{
            Detector = 'object-as-value'
            Type     = 'subscribedSku'
            Property = 'PrepaidUnits'
            Member   = 'Enabled'
        }
    )
    Match      = @(
        'Get-MgSubscribedSku | Select-Object AccountSkuId, ActiveUnits, ConsumedUnits'
        '$sku = Get-MgSubscribedSku | Where-Object SkuPartNumber -eq ''EMS''
$free = $sku.PrepaidUnits - $sku.ConsumedUnits'
        '(Get-MgSubscribedSku | Where-Object SkuPartNumber -eq ''EMS'').ServiceStatus'
        'foreach ($sku in Get-MgSubscribedSku -All) { "$($sku.SkuPartNumber): $($sku.PrepaidUnits)" }'
    )
    NoMatch    = @(
        '$sku = Get-MgSubscribedSku | Where-Object SkuPartNumber -eq ''EMS''
$free = $sku.PrepaidUnits.Enabled - $sku.ConsumedUnits'
        'Get-MgSubscribedSku | Select-Object SkuPartNumber, AccountName, @{ Name = ''ActiveUnits''; Expression = { $_.PrepaidUnits.Enabled } }'
        'Get-MsolAccountSku | Select-Object AccountSkuId, ActiveUnits'
    )
}
