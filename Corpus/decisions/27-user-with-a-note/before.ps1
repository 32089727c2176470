# Adds the age of the account to the object itself, then uses it further down
foreach ($user in Get-MsolUser -All) {
    $age = ((Get-Date) - $user.WhenCreated).Days
    $user | Add-Member -NotePropertyName Age -NotePropertyValue $age
    if ($user.Age -gt 365 -and -not $user.IsLicensed) {
        $user | Select-Object UserPrincipalName, Age, BlockCredential
    }
}
