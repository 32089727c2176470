# Progress bar over all licensed accounts
$users = @(Get-MgUser -All -Property Id, AssignedLicenses, UserPrincipalName, UsageLocation, FaxNumber, MobilePhone | Where-Object { $_.AssignedLicenses.Count -gt 0 })
for ($n = 0; $n -lt $users.Count; $n++) {
    $u = $users[$n]
    Write-Progress -Activity 'Usage location' -Status $u.UserPrincipalName -PercentComplete (100 * $n / $users.Count)
    if (-not $u.UsageLocation) {
        Update-MgUser -UserId $u.Id -UsageLocation 'NO'
    }
}
# The last one is shown as a check
$users[-1].FaxNumber
$users[0..4].MobilePhone -join ', '
