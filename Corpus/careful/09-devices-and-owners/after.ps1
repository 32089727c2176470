# Devices that nobody used for a year, with their owners
Connect-MgGraph -Scopes 'Device.Read.All', 'Directory.AccessAsUser.All', 'User.ReadBasic.All' -NoWelcome
$limit = (Get-Date).AddYears(-1)
Get-MgDevice -Filter "approximateLastSignInDateTime le $($limit.ToUniversalTime().ToString('s') + 'Z')" -All -ExpandProperty registeredOwners | Select-Object DisplayName, @{ n = 'RegisteredOwners'; e = { $_.RegisteredOwners.AdditionalProperties.userPrincipalName } }
Get-MgDevice -Filter "displayName eq 'KIOSK-01'" -All -ExpandProperty registeredOwners | ForEach-Object { "$($_.DisplayName): $($_.RegisteredOwners.AdditionalProperties.userPrincipalName)" }
$device = Get-MgDeviceByDeviceId -DeviceId $deviceId
Update-MgDevice -DeviceId $device.Id -AccountEnabled:$false
Get-MgDevice -All -ExpandProperty registeredOwners | Where-Object { -not $_.RegisteredOwners.AdditionalProperties.userPrincipalName } | ForEach-Object { Remove-MgDevice -DeviceId $_.Id }
