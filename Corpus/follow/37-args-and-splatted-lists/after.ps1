# Old style functions without param, and property lists in hashtables
function Write-First { $args[0].JobTitle; foreach ($a in $args) { $a.OfficeLocation } }
$users = Get-MgUser -All -Property Id, JobTitle, OfficeLocation, FaxNumber, CreatedDateTime, DisplayName
Write-First $users[0] $users[1]

$table = @{ AutoSize = $true; Property = @{ n = 'Title'; e = 'JobTitle' }, @{ n = 'Fax'; e = 'FaxNumber' } }
$users | Format-Table @table
$order = @{ Property = 'OfficeLocation', 'CreatedDateTime'; Descending = $true }
# newest of every office first
$users | Sort-Object @order | Select-Object @('DisplayName', @{ n = 'Office'; e = 'OfficeLocation' }) | Export-Csv -Path .\order.csv -NoTypeInformation
