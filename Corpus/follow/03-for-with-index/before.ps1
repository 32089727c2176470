# Progress bar over all licensed accounts
$users = @(Get-MsolUser -All | Where-Object { $_.IsLicensed -eq $true })
for ($n = 0; $n -lt $users.Count; $n++) {
    $u = $users[$n]
    Write-Progress -Activity 'Usage location' -Status $u.UserPrincipalName -PercentComplete (100 * $n / $users.Count)
    if (-not $u.UsageLocation) {
        Set-MsolUser -ObjectId $u.ObjectId -UsageLocation 'NO'
    }
}
# The last one is shown as a check
$users[-1].Fax
$users[0..4].MobilePhone -join ', '
