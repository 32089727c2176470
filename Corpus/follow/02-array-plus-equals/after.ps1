# Collect the accounts of three offices in one array
$all = @()
foreach ($office in 'Oslo', 'Bergen', 'Tromso') {
    $all += Get-MgUser -All | Where-Object { $_.OfficeLocation -eq $office }
}

# How many, who is first
Write-Output "$($all.Count) accounts"
Write-Output $all[0].GivenName
for ($i = 0; $i -lt $all.Count; $i++) {
    '{0};{1};{2}' -f $all[$i].Id, $all[$i].JobTitle, $all[$i].OfficeLocation
}
$all | Export-Csv -Path .\offices.csv -NoTypeInformation
