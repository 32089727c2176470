# The list is shown and kept at the same time
Get-MsolUser -Department 'Finance' -All -OutVariable finance | Format-Table DisplayName, Title, Office
Write-Host "$($finance.Count) people in finance"

# Those without a mobile number get a reminder
foreach ($f in $finance) {
    if ([string]::IsNullOrEmpty($f.MobilePhone)) { Write-Output "$($f.FirstName) $($f.LastName): $($f.PhoneNumber)" }
}
