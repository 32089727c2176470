# Without a password in the file the service makes one up
foreach ($row in Import-Csv .\new.csv) {
    $p = @{ UserPrincipalName = $row.Upn; DisplayName = $row.Name }
    if ($row.Country) { $p['UsageLocation'] = $row.Country }
    if ($row.Password) { $p.Add('Password', $row.Password) }
    # TODO msol2graph MSG202: -Password of New-MsolUser is added to a splatted hashtable only under a condition, and its Graph form is not a mere other name. The call is left as it is: convert it by hand, or write the argument out.
    New-MsolUser @p
}
