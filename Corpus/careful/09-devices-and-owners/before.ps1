# Devices that nobody used for a year, with their owners
Connect-MsolService
$limit = (Get-Date).AddYears(-1)
Get-MsolDevice -All -LogonTimeBefore $limit -ReturnRegisteredOwners | Select-Object DisplayName, RegisteredOwners
Get-MsolDevice -Name 'KIOSK-01' -ReturnRegisteredOwners | ForEach-Object { "$($_.DisplayName): $($_.RegisteredOwners)" }
$device = Get-MsolDevice -DeviceId $deviceId
Disable-MsolDevice -DeviceId $device.DeviceId -Force
Get-MsolDevice -All -ReturnRegisteredOwners | Where-Object { -not $_.RegisteredOwners } | Remove-MsolDevice -Force
