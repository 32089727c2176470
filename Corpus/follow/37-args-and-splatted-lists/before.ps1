# Old style functions without param, and property lists in hashtables
function Write-First { $args[0].Title; foreach ($a in $args) { $a.Office } }
$users = Get-MsolUser -All
Write-First $users[0] $users[1]

$table = @{ AutoSize = $true; Property = 'Title', 'Fax' }
$users | Format-Table @table
$order = @{ Property = 'Office', 'WhenCreated'; Descending = $true }
# newest of every office first
$users | Sort-Object @order | Select-Object @('DisplayName', 'Office') | Export-Csv -Path .\order.csv -NoTypeInformation
