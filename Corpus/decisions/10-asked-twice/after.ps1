# Refreshes every user before it looks, for no reason anybody remembers
$users = Get-MgUser -All
foreach ($user in $users) {
    $fresh = Get-MgUser -UserId $user.Id -Property Id, AssignedLicenses, UserPrincipalName
    if ($fresh.AssignedLicenses.Count -gt 0 -and $fresh.AssignedLicenses.Count -gt 1) {
        Write-Output "$($fresh.UserPrincipalName) has $($fresh.AssignedLicenses.Count) licences"
    }
}
Get-MgUser -All -Filter "department eq 'Sales'" | ForEach-Object { (Get-MgUser -UserId $_.UserPrincipalName -Property Id, City).City }
