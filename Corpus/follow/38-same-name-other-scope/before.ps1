# $users means rows of a file in one function and accounts outside
function Read-File { $users = Import-Csv -Path .\a.csv; $users | ForEach-Object { $_.Title } }
function Read-Rows ($users) { foreach ($u in $users) { $u.Title } }

$users = Get-MsolUser -All
Read-File
Read-Rows (Import-Csv -Path .\b.csv)
# here they are accounts
foreach ($u in $users) { $u.Title }
foreach ($u in Import-Csv -Path .\c.csv) { $u.Title }
