# Accounts of the Lyon office that are worth a second look
$cutoff = (Get-Date).AddDays(-90)
$suspects = Get-MgUser -All -Filter 'accountEnabled eq true' -Property Id, OfficeLocation, UserPrincipalName, LastPasswordChangeDateTime, OnPremisesImmutableId | Where-Object {
    $_.OfficeLocation -like 'Lyon*' -and
    $_.UserPrincipalName -notmatch '^(svc|adm)-' -and
    $_.LastPasswordChangeDateTime -lt $cutoff -and
    $_.OnPremisesImmutableId -eq $null
}
$suspects | Sort-Object LastPasswordChangeDateTime | Format-Table UserPrincipalName, @{ n = 'Office'; e = 'OfficeLocation' }, @{ n = 'LastPasswordChangeTimestamp'; e = 'LastPasswordChangeDateTime' } -AutoSize

# never synchronised, and without a country
Get-MgUser -All -Property Id, OnPremisesLastSyncDateTime, UsageLocation | Where-Object { $null -eq $_.OnPremisesLastSyncDateTime -and -not $_.UsageLocation } | Measure-Object | Select-Object -ExpandProperty Count
