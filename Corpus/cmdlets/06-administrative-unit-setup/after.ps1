# One administrative unit per branch, filled by office name
$branch = 'Hamburg'
$unit = Get-MgDirectoryAdministrativeUnit -Filter "startsWith(displayName,'$("AU-$branch" -replace "'", "''")')" -Top 250
if (-not $unit) {
    $unit = New-MgDirectoryAdministrativeUnit -DisplayName "AU-$branch" -Description "Staff of the $branch branch"
}
$staff = Get-MgUser -All | Where-Object { $_.OfficeLocation -eq $branch }
foreach ($person in $staff) {
    New-MgDirectoryAdministrativeUnitMemberByRef -AdministrativeUnitId $unit.Id -OdataId "https://graph.microsoft.com/v1.0/directoryObjects/$($person.Id)"
}
Get-MgDirectoryAdministrativeUnitMember -AdministrativeUnitId $unit.Id -All | Where-Object { $_.AdditionalProperties['@odata.type'] -in '#microsoft.graph.user', '#microsoft.graph.group' } | Sort-Object { $_.AdditionalProperties['displayName'] } | Format-Table @{ n = 'DisplayName'; e = { $_.AdditionalProperties['displayName'] } }, @{ n = 'EmailAddress'; e = { if ($_.AdditionalProperties['userPrincipalName']) { $_.AdditionalProperties['userPrincipalName'] } else { $_.AdditionalProperties['mail'] } } }
