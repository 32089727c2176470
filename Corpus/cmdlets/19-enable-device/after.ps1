# A machine came back from repair
$device = Get-MgDevice -Filter "displayName eq 'LT-0421'" -All
if ($device -and -not $device.AccountEnabled) {
    Update-MgDevice -DeviceId $device.Id -AccountEnabled
    "$($device.DisplayName) ($($device.OperatingSystem) $($device.OperatingSystemVersion)) enabled"
}
Get-MgUserOwnedDeviceAsDevice -UserId 'field.engineer@contoso.com' -All -ConsistencyLevel eventual -CountVariable graphCount | Select-Object DisplayName, @{ n = 'DeviceTrustType'; e = { $_.TrustType -replace '^Workplace$', 'Workplace Joined' -replace '^AzureAd$', 'AzureAD Joined' -replace '^ServerAd$', 'Domain Joined' } }, @{ n = 'Enabled'; e = 'AccountEnabled' }
