# Rename one unit, dissolve another
$old = Get-MsolAdministrativeUnit -All | Where-Object { $_.DisplayName -eq 'AU-Bremen' }
$new = Get-MsolAdministrativeUnit -All | Where-Object { $_.DisplayName -eq 'AU-Hamburg' }
foreach ($m in Get-MsolAdministrativeUnitMember -AdministrativeUnitObjectId $old.ObjectId -All) {
    Remove-MsolAdministrativeUnitMember -AdministrativeUnitObjectId $old.ObjectId -AdministrativeUnitMemberObjectId $m.ObjectId
}
Remove-MsolAdministrativeUnit -ObjectId $old.ObjectId -Force
Set-MsolAdministrativeUnit -ObjectId $new.ObjectId -DisplayName 'AU-North' -Description 'Hamburg and Bremen'
