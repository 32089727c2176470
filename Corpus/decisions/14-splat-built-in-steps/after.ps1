# Only what HR filled in is sent; empty cells must not wipe anything
foreach ($row in Import-Csv .\changes.csv) {
    $change = @{ UserId = $row.Login }
    if ($row.Title) { $change.JobTitle = $row.Title }
    if ($row.Department) { $change['Department'] = $row.Department }
    if ($row.Office) { $change.Add('OfficeLocation', $row.Office) }
    if ($row.Mobile) { $change.MobilePhone = $row.Mobile }
    Update-MgUser @change
}
