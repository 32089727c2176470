# Disable after 90 days, delete after 180
Connect-MgGraph -Scopes 'Device.Read.All', 'Directory.AccessAsUser.All' -NoWelcome
$disableBefore = (Get-Date).AddDays(-90)
$deleteBefore = (Get-Date).AddDays(-180)
Get-MgDevice -Filter "approximateLastSignInDateTime le $($disableBefore.ToUniversalTime().ToString('s') + 'Z')" -All | Where-Object { $_.AccountEnabled } | ForEach-Object {
    Write-Host "Disabling $($_.DisplayName), last seen $($_.ApproximateLastSignInDateTime)"
    Update-MgDevice -DeviceId $_.Id -AccountEnabled:$false
}
foreach ($device in Get-MgDevice -Filter "approximateLastSignInDateTime le $($deleteBefore.ToUniversalTime().ToString('s') + 'Z')" -All) {
    Remove-MgDevice -DeviceId $device.Id
}
