# Only what HR filled in is sent; empty cells must not wipe anything
foreach ($row in Import-Csv .\changes.csv) {
    $change = @{ UserPrincipalName = $row.Login }
    if ($row.Title) { $change.Title = $row.Title }
    if ($row.Department) { $change['Department'] = $row.Department }
    if ($row.Office) { $change.Add('Office', $row.Office) }
    if ($row.Mobile) { $change.MobilePhone = $row.Mobile }
    Set-MsolUser @change
}
