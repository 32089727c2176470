# A laptop was found: it may be used again
param([string]$Serial = 'LT-0042', [string]$Owner = 'mila.novak@contoso.com')
Connect-MgGraph -Scopes 'Device.Read.All', 'Directory.AccessAsUser.All', 'User.Read.All' -NoWelcome
$found = @{ Filter = "displayName eq '$($Serial -replace "'", "''")'" }
$device = Get-MgDevice @found -All -ExpandProperty registeredOwners
if ($device.Count -gt 1) { throw "More than one device is called $Serial" }
Update-MgDevice -DeviceId $device.Id -AccountEnabled
"$($device.DisplayName) ($($device.OperatingSystem) $($device.OperatingSystemVersion)) is $(($device | ForEach-Object { $_.TrustType -replace '^Workplace$', 'Workplace Joined' -replace '^AzureAd$', 'AzureAD Joined' -replace '^ServerAd$', 'Domain Joined' })), enabled: $((Get-MgDeviceByDeviceId -DeviceId $device.DeviceId).AccountEnabled)"
"Devices of ${Owner}: $(@(Get-MgUserOwnedDeviceAsDevice -UserId $Owner -All -ConsistencyLevel eventual -CountVariable graphCount).Count)"
$again = Get-MgDevice -DeviceId '11f4a2c7-0c5e-4d1f-9a53-0d1c2b3a4f5e'
$again.ApproximateLastSignInDateTime
