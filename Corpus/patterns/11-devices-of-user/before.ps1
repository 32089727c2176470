# Devices of the person on the phone; switches one on again
param($Upn, $DeviceName)
Connect-MsolService
Get-MsolDevice -RegisteredOwnerUpn $Upn | Format-Table DisplayName, DeviceId, Enabled, DeviceTrustType
$device = Get-MsolDevice -Name $DeviceName
if ($device) { Enable-MsolDevice -ObjectId $device.ObjectId -Force }
