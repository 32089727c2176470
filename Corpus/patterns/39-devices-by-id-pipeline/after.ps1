# Stolen notebooks: ids from the police report
Connect-MgGraph -Scopes 'Device.Read.All', 'Directory.AccessAsUser.All' -NoWelcome
Get-Content .\stolen.txt | ForEach-Object {
    $device = Get-MgDeviceByDeviceId -DeviceId $_
    "$($device.DisplayName) last seen $($device.ApproximateLastSignInDateTime)"
    $device | ForEach-Object { Update-MgDevice -DeviceId $_.Id -AccountEnabled:$false }
}
