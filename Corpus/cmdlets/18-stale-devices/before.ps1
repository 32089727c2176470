# Disable after 90 days, delete after 180
Connect-MsolService
$disableBefore = (Get-Date).AddDays(-90)
$deleteBefore = (Get-Date).AddDays(-180)
Get-MsolDevice -All -LogonTimeBefore $disableBefore | Where-Object { $_.Enabled } | ForEach-Object {
    Write-Host "Disabling $($_.DisplayName), last seen $($_.ApproximateLastLogonTimestamp)"
    Disable-MsolDevice -DeviceId $_.DeviceId -Force
}
foreach ($device in Get-MsolDevice -All -LogonTimeBefore $deleteBefore) {
    Remove-MsolDevice -DeviceId $device.DeviceId -Force
}
