# A laptop was found: it may be used again
param([string]$Serial = 'LT-0042', [string]$Owner = 'mila.novak@contoso.com')
Connect-MsolService
$found = @{ Name = $Serial; ReturnRegisteredOwners = $true }
$device = Get-MsolDevice @found
if ($device.Count -gt 1) { throw "More than one device is called $Serial" }
Enable-MsolDevice -DeviceId $device.DeviceId -Force
"$($device.DisplayName) ($($device.DeviceOsType) $($device.DeviceOsVersion)) is $($device.DeviceTrustType), enabled: $((Get-MsolDevice -DeviceId $device.DeviceId).Enabled)"
"Devices of ${Owner}: $(@(Get-MsolDevice -RegisteredOwnerUpn $Owner).Count)"
$again = Get-MsolDevice -ObjectId '11f4a2c7-0c5e-4d1f-9a53-0d1c2b3a4f5e'
$again.ApproximateLastLogonTimestamp
