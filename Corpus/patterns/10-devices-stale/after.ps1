#Requires -Modules Microsoft.Graph.Identity.DirectoryManagement
# Disables devices nobody used for 90 days, removes them after 180
Connect-MgGraph -Scopes 'Device.Read.All', 'Directory.AccessAsUser.All' -NoWelcome
$disableBefore = (Get-Date).AddDays(-90)
$removeBefore = (Get-Date).AddDays(-180)

$stale = Get-MgDevice -Filter "approximateLastSignInDateTime le $($disableBefore.ToUniversalTime().ToString('s') + 'Z')" -All
foreach ($device in $stale) {
    if ($device.ApproximateLastSignInDateTime -lt $removeBefore -and -not $device.AccountEnabled) {
        Remove-MgDevice -DeviceId $device.Id
    }
    elseif ($device.AccountEnabled) {
        Update-MgDevice -DeviceId $device.Id -AccountEnabled:$false
        "Disabled $($device.DisplayName) ($($device.OperatingSystem) $($device.OperatingSystemVersion))"
    }
}
