# Disable devices unseen for 180 days, delete those unseen for a year.
param(
    [int]$DisableAfter = 180,
    [int]$DeleteAfter  = 365
)
Import-Module Microsoft.Graph.Identity.DirectoryManagement
Connect-MgGraph -Scopes 'Device.Read.All', 'Directory.AccessAsUser.All' -NoWelcome

$disableDate = (Get-Date).AddDays(-$DisableAfter)
$deleteDate  = (Get-Date).AddDays(-$DeleteAfter)

$stale = Get-MgDevice -Filter "approximateLastSignInDateTime le $($disableDate.ToUniversalTime().ToString('s') + 'Z')" -All |
    Where-Object { -not ($_.TrustType -eq 'ServerAd') }   # synced devices are handled on-premises

foreach ($device in $stale) {
    if ($device.ApproximateLastSignInDateTime -lt $deleteDate) {
        Remove-MgDevice -DeviceId $device.Id
        Write-Output "deleted  $($device.DisplayName) $($device.DeviceId)"
    }
    elseif ($device.AccountEnabled) {
        Update-MgDevice -DeviceId $device.Id -AccountEnabled:$false
        Write-Output "disabled $($device.DisplayName) $($device.DeviceId)"
    }
}

$stale | Select-Object DisplayName, @{ n = 'DeviceOsType'; e = 'OperatingSystem' }, @{ n = 'DeviceOsVersion'; e = 'OperatingSystemVersion' }, @{ n = 'ApproximateLastLogonTimestamp'; e = 'ApproximateLastSignInDateTime' } |
    Export-Csv stale-devices.csv -NoTypeInformation
