# Accounts of the Lyon office that are worth a second look
$cutoff = (Get-Date).AddDays(-90)
$suspects = Get-MsolUser -All -EnabledFilter EnabledOnly | Where-Object {
    $_.Office -like 'Lyon*' -and
    $_.UserPrincipalName -notmatch '^(svc|adm)-' -and
    $_.LastPasswordChangeTimestamp -lt $cutoff -and
    $_.ImmutableId -eq $null
}
$suspects | Sort-Object LastPasswordChangeTimestamp | Format-Table UserPrincipalName, Office, LastPasswordChangeTimestamp -AutoSize

# never synchronised, and without a country
Get-MsolUser -All | Where-Object { $null -eq $_.LastDirSyncTime -and -not $_.UsageLocation } | Measure-Object | Select-Object -ExpandProperty Count
