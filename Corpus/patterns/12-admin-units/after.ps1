# One administrative unit for each school, with its staff
Connect-MgGraph -Scopes 'AdministrativeUnit.ReadWrite.All', 'User.Read.All' -NoWelcome
foreach ($school in 'Northside', 'Riverbank') {
    $unit = Get-MgDirectoryAdministrativeUnit -Filter "startsWith(displayName,'$($school -replace "'", "''")')" -Top 250
    if (!$unit) {
        $unit = New-MgDirectoryAdministrativeUnit -DisplayName $school -Description "Accounts of $school"
    }
    $staff = Get-MgUser -All -Filter "department eq '$($school -replace "'", "''")'"
    foreach ($s in $staff) {
        New-MgDirectoryAdministrativeUnitMemberByRef -AdministrativeUnitId $unit.Id -OdataId "https://graph.microsoft.com/v1.0/directoryObjects/$($s.Id)"
    }
    "$school has $(@(Get-MgDirectoryAdministrativeUnitMember -AdministrativeUnitId $unit.Id -All | Where-Object { $_.AdditionalProperties['@odata.type'] -in '#microsoft.graph.user', '#microsoft.graph.group' }).Count) members"
}
