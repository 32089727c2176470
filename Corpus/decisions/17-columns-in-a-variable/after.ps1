# The list of columns is kept at the top, so that the secretary can change it
$columns = 'DisplayName', 'Department', @{ n = 'BlockCredential'; e = { $_.AccountEnabled -eq $false } }, @{ n = 'WhenCreated'; e = 'CreatedDateTime' }
$folder = '.\export'

Get-MgUser -All -Filter "department eq 'Finance'" -Property Id, DisplayName, Department, AccountEnabled, CreatedDateTime | Select-Object $columns | Export-Csv "$folder\finance.csv" -NoTypeInformation
Get-MgUser -All -Property Id, DisplayName, Department, AccountEnabled, CreatedDateTime | Where-Object { -not $_.Department } | Select-Object $columns | Export-Csv "$folder\rest.csv" -NoTypeInformation
