# Collect the accounts of three offices in one array
$all = @()
foreach ($office in 'Oslo', 'Bergen', 'Tromso') {
    $all += Get-MsolUser -All | Where-Object { $_.Office -eq $office }
}

# How many, who is first
Write-Output "$($all.Count) accounts"
Write-Output $all[0].FirstName
for ($i = 0; $i -lt $all.Count; $i++) {
    '{0};{1};{2}' -f $all[$i].ObjectId, $all[$i].Title, $all[$i].Office
}
$all | Export-Csv -Path .\offices.csv -NoTypeInformation
