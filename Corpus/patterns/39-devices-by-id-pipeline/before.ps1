# Stolen notebooks: ids from the police report
Connect-MsolService
Get-Content .\stolen.txt | ForEach-Object {
    $device = Get-MsolDevice -DeviceId $_
    "$($device.DisplayName) last seen $($device.ApproximateLastLogonTimestamp)"
    $device | Disable-MsolDevice -Force
}
