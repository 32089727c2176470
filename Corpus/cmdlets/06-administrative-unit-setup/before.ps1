# One administrative unit per branch, filled by office name
$branch = 'Hamburg'
$unit = Get-MsolAdministrativeUnit -SearchString "AU-$branch"
if (-not $unit) {
    $unit = New-MsolAdministrativeUnit -DisplayName "AU-$branch" -Description "Staff of the $branch branch"
}
$staff = Get-MsolUser -All | Where-Object { $_.Office -eq $branch }
foreach ($person in $staff) {
    Add-MsolAdministrativeUnitMember -AdministrativeUnitObjectId $unit.ObjectId -AdministrativeUnitMemberObjectId $person.ObjectId
}
Get-MsolAdministrativeUnitMember -AdministrativeUnitObjectId $unit.ObjectId -All | Sort-Object DisplayName | Format-Table DisplayName, EmailAddress
