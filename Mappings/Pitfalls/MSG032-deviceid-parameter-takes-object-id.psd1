@{
    Id         = 'MSG032'
    Name       = 'deviceid-parameter-takes-object-id'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = '-DeviceId takes the object id of the device (Id), not its DeviceId. Write .Id, or look the device up with a filter on deviceId.'
    Happens    = 'The service answers for each device that the resource does not exist.'
    Why        = 'The parameter is named after the kind of object. In MSOnline -DeviceId was the device id indeed.'
    Instead    = '$device = Get-MgDevice -Filter "deviceId eq ''$number''"
Update-MgDevice -DeviceId $device.Id -AccountEnabled:$false'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1343'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/898'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1631'
    )
    Detect     = @{
        Detector   = 'id-of-another-kind'
        Command    = '*-MgDevice*', '*-MgBetaDevice*'
        NotCommand = '*-MgDeviceManagement*', '*-MgBetaDeviceManagement*', '*ByDeviceId'
        Parameter  = 'DeviceId'
        Member     = 'DeviceId', 'AzureADDeviceId', 'AzureAdDeviceId'
        Fix        = @{ Member = 'Id' }
    }
    Match      = @(
        'Get-MgDevice -All | ForEach-Object { Update-MgDevice -DeviceId $_.DeviceId -AccountEnabled:$false }'
        '$device = Get-MgDevice -Filter "displayName eq ''PC1''"
$id = $device.DeviceId
Remove-MgDevice -DeviceId $id'
    )
    NoMatch    = @(
        'Get-MgDevice -All | ForEach-Object { Update-MgDevice -DeviceId $_.Id -AccountEnabled:$false }'
        '$device = Get-MgDevice -Filter "deviceId eq ''$deviceId''"
Remove-MgDevice -DeviceId $device.Id'
        'Get-MgDevice -DeviceId $deviceId'
    )
}
