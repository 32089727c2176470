# Rename one unit, dissolve another
$old = Get-MgDirectoryAdministrativeUnit -All | Where-Object { $_.DisplayName -eq 'AU-Bremen' }
$new = Get-MgDirectoryAdministrativeUnit -All | Where-Object { $_.DisplayName -eq 'AU-Hamburg' }
foreach ($m in Get-MgDirectoryAdministrativeUnitMember -AdministrativeUnitId $old.Id -All | Where-Object { $_.AdditionalProperties['@odata.type'] -in '#microsoft.graph.user', '#microsoft.graph.group' }) {
    Remove-MgDirectoryAdministrativeUnitMemberDirectoryObjectByRef -AdministrativeUnitId $old.Id -DirectoryObjectId $m.Id
}
Remove-MgDirectoryAdministrativeUnit -AdministrativeUnitId $old.Id
Update-MgDirectoryAdministrativeUnit -AdministrativeUnitId $new.Id -DisplayName 'AU-North' -Description 'Hamburg and Bremen'
