# A machine came back from repair
$device = Get-MsolDevice -Name 'LT-0421'
if ($device -and -not $device.Enabled) {
    Enable-MsolDevice -ObjectId $device.ObjectId -Force
    "$($device.DisplayName) ($($device.DeviceOsType) $($device.DeviceOsVersion)) enabled"
}
Get-MsolDevice -RegisteredOwnerUpn 'field.engineer@contoso.com' | Select-Object DisplayName, DeviceTrustType, Enabled
