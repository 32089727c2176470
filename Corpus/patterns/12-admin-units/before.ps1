# One administrative unit for each school, with its staff
Connect-MsolService
foreach ($school in 'Northside', 'Riverbank') {
    $unit = Get-MsolAdministrativeUnit -SearchString $school
    if (!$unit) {
        $unit = New-MsolAdministrativeUnit -DisplayName $school -Description "Accounts of $school"
    }
    $staff = Get-MsolUser -All -Department $school
    foreach ($s in $staff) {
        Add-MsolAdministrativeUnitMember -AdministrativeUnitObjectId $unit.ObjectId -AdministrativeUnitMemberObjectId $s.ObjectId
    }
    "$school has $(@(Get-MsolAdministrativeUnitMember -AdministrativeUnitObjectId $unit.ObjectId -All).Count) members"
}
