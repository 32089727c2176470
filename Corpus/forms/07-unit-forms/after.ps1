# A unit for each school, and its teachers in it
Connect-MgGraph -Scopes 'AdministrativeUnit.ReadWrite.All', 'Directory.Read.All', 'User.Read.All' -NoWelcome
foreach ($school in 'Elm Street', 'Harbour', 'Riverside') {
    $unit = Get-MgDirectoryAdministrativeUnit -Filter "startsWith(displayName,'$($school -replace "'", "''")')" -Top 250 | Select-Object -First 1
    if (-not $unit) {
        $new = @{ DisplayName = $school; Description = "Staff of $school school" }
        $unit = New-MgDirectoryAdministrativeUnit @new
    }
    $teachers = Get-MgUser -All -Filter "department eq '$($school -replace "'", "''")'" | Where-Object { $_.JobTitle -eq 'Teacher' }
    foreach ($teacher in $teachers) {
        $member = @{
            AdministrativeUnitId       = $unit.Id
            OdataId = "https://graph.microsoft.com/v1.0/directoryObjects/$($teacher.Id)"
        }
        New-MgDirectoryAdministrativeUnitMemberByRef @member
    }
    Write-Host "${school}: $(@(Get-MgDirectoryAdministrativeUnitMember -AdministrativeUnitId $unit.Id -All | Where-Object { $_.AdditionalProperties['@odata.type'] -in '#microsoft.graph.user', '#microsoft.graph.group' }).Count) members"
}
Get-MgDirectoryAdministrativeUnit -AdministrativeUnitId '5d3a0b61-7b0e-4a55-8f0e-2b1a6c9d7e44' | ForEach-Object { Update-MgDirectoryAdministrativeUnit -AdministrativeUnitId $_.Id -Description 'Closed in summer' }
Get-MgUserMemberOfAsAdministrativeUnit -UserId 'head@contoso.com' -All -ConsistencyLevel eventual -CountVariable unitCount | Select-Object DisplayName
