# Refreshes every user before it looks, for no reason anybody remembers
$users = Get-MsolUser -All
foreach ($user in $users) {
    $fresh = Get-MsolUser -ObjectId $user.ObjectId
    if ($fresh.IsLicensed -and $fresh.Licenses.Count -gt 1) {
        Write-Output "$($fresh.UserPrincipalName) has $($fresh.Licenses.Count) licences"
    }
}
Get-MsolUser -All -Department Sales | ForEach-Object { (Get-MsolUser -UserPrincipalName $_.UserPrincipalName).City }
