# Adds the age of the account to the object itself, then uses it further down
foreach ($user in Get-MgUser -All -Property Id, CreatedDateTime, AssignedLicenses, UserPrincipalName, AccountEnabled) {
    $age = ((Get-Date) - $user.CreatedDateTime).Days
    $user | Add-Member -NotePropertyName Age -NotePropertyValue $age
    if ($user.Age -gt 365 -and $user.AssignedLicenses.Count -eq 0) {
        $user | Select-Object UserPrincipalName, Age, @{ n = 'BlockCredential'; e = { $_.AccountEnabled -eq $false } }
    }
}
