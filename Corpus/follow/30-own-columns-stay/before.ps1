# Rows of our own have the names of the old module, and keep them
$rows = foreach ($u in Get-MsolUser -All) {
    [pscustomobject]@{ Title = $u.Title; Office = $u.Office; Account = $u }
}
$rows | Sort-Object Title | Select-Object Title, Office, @{ n = 'Id'; e = { $_.Account.ObjectId } }
# the account inside has the names of Graph
$rows.Account.Title | Sort-Object -Unique
$rows | Select-Object -ExpandProperty Account | Select-Object DisplayName, Title
$small = Get-MsolUser -All | Select-Object Title, ObjectId
$small | Where-Object Title -eq 'Clerk' | ForEach-Object { $_.ObjectId }
