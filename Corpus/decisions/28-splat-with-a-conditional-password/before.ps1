# Without a password in the file the service makes one up
foreach ($row in Import-Csv .\new.csv) {
    $p = @{ UserPrincipalName = $row.Upn; DisplayName = $row.Name }
    if ($row.Country) { $p['UsageLocation'] = $row.Country }
    if ($row.Password) { $p.Add('Password', $row.Password) }
    New-MsolUser @p
}
