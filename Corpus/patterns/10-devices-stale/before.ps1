#Requires -Modules MSOnline
# Disables devices nobody used for 90 days, removes them after 180
Connect-MsolService
$disableBefore = (Get-Date).AddDays(-90)
$removeBefore = (Get-Date).AddDays(-180)

$stale = Get-MsolDevice -All -LogonTimeBefore $disableBefore
foreach ($device in $stale) {
    if ($device.ApproximateLastLogonTimestamp -lt $removeBefore -and -not $device.Enabled) {
        Remove-MsolDevice -DeviceId $device.DeviceId -Force
    }
    elseif ($device.Enabled) {
        Disable-MsolDevice -DeviceId $device.DeviceId -Force
        "Disabled $($device.DisplayName) ($($device.DeviceOsType) $($device.DeviceOsVersion))"
    }
}
