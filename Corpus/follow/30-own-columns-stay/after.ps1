# Rows of our own have the names of the old module, and keep them
$rows = foreach ($u in Get-MgUser -All) {
    [pscustomobject]@{ Title = $u.JobTitle; Office = $u.OfficeLocation; Account = $u }
}
$rows | Sort-Object Title | Select-Object Title, Office, @{ n = 'Id'; e = { $_.Account.Id } }
# the account inside has the names of Graph
$rows.Account.JobTitle | Sort-Object -Unique
$rows | Select-Object -ExpandProperty Account | Select-Object DisplayName, @{ n = 'Title'; e = 'JobTitle' }
$small = Get-MgUser -All | Select-Object @{ n = 'Title'; e = 'JobTitle' }, @{ n = 'ObjectId'; e = 'Id' }
$small | Where-Object Title -eq 'Clerk' | ForEach-Object { $_.ObjectId }
