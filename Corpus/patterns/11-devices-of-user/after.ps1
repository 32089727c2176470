# Devices of the person on the phone; switches one on again
param($Upn, $DeviceName)
Connect-MgGraph -Scopes 'Device.Read.All', 'Directory.AccessAsUser.All', 'User.Read.All' -NoWelcome
Get-MgUserOwnedDeviceAsDevice -UserId $Upn -All -ConsistencyLevel eventual -CountVariable graphCount | Format-Table DisplayName, DeviceId, @{ n = 'Enabled'; e = 'AccountEnabled' }, @{ n = 'DeviceTrustType'; e = { $_.TrustType -replace '^Workplace$', 'Workplace Joined' -replace '^AzureAd$', 'AzureAD Joined' -replace '^ServerAd$', 'Domain Joined' } }
$device = Get-MgDevice -Filter "displayName eq '$($DeviceName -replace "'", "''")'" -All
if ($device) { Update-MgDevice -DeviceId $device.Id -AccountEnabled }
