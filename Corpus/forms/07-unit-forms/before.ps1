# A unit for each school, and its teachers in it
Connect-MsolService
foreach ($school in 'Elm Street', 'Harbour', 'Riverside') {
    $unit = Get-MsolAdministrativeUnit -SearchString $school | Select-Object -First 1
    if (-not $unit) {
        $new = @{ DisplayName = $school; Description = "Staff of $school school" }
        $unit = New-MsolAdministrativeUnit @new
    }
    $teachers = Get-MsolUser -All -Department $school | Where-Object { $_.Title -eq 'Teacher' }
    foreach ($teacher in $teachers) {
        $member = @{
            AdministrativeUnitObjectId       = $unit.ObjectId
            AdministrativeUnitMemberObjectId = $teacher.ObjectId
        }
        Add-MsolAdministrativeUnitMember @member
    }
    Write-Host "${school}: $(@(Get-MsolAdministrativeUnitMember -AdministrativeUnitObjectId $unit.ObjectId -All).Count) members"
}
Get-MsolAdministrativeUnit -ObjectId '5d3a0b61-7b0e-4a55-8f0e-2b1a6c9d7e44' | Set-MsolAdministrativeUnit -Description 'Closed in summer'
Get-MsolAdministrativeUnit -UserPrincipalName 'head@contoso.com' | Select-Object DisplayName
