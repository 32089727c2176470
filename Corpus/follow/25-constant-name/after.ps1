# The key column of the export is the object id
$key = 'ObjectId'
$users = Get-MgUser -All
$users | ForEach-Object { $_.Id } | Set-Content -Path .\keys.txt
# several fields in a loop
foreach ($column in 'Office', 'Fax') {
    $empty = $users | Where-Object { -not $_.$column }
    Write-Output "$column is empty in $(@($empty).Count) accounts"
}
