# The list is shown and kept at the same time
Get-MgUser -Filter "department eq 'Finance'" -All -OutVariable finance | Format-Table DisplayName, @{ n = 'Title'; e = 'JobTitle' }, @{ n = 'Office'; e = 'OfficeLocation' }
Write-Host "$($finance.Count) people in finance"

# Those without a mobile number get a reminder
foreach ($f in $finance) {
    if ([string]::IsNullOrEmpty($f.MobilePhone)) { Write-Output "$($f.GivenName) $($f.Surname): $(@($f.BusinessPhones)[0])" }
}
