# The list of columns is kept at the top, so that the secretary can change it
$columns = 'DisplayName', 'Department', 'BlockCredential', 'WhenCreated'
$folder = '.\export'

Get-MsolUser -All -Department Finance | Select-Object $columns | Export-Csv "$folder\finance.csv" -NoTypeInformation
Get-MsolUser -All | Where-Object { -not $_.Department } | Select-Object $columns | Export-Csv "$folder\rest.csv" -NoTypeInformation
