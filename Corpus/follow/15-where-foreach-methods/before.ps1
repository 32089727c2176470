# The methods of arrays instead of the pipeline
$users = Get-MsolUser -All
$blocked = $users.Where({ $_.BlockCredential })
$titles = $users.ForEach({ $_.Title }) | Sort-Object -Unique
$first = $users.Where({ $_.Office -eq 'Lyon' }, 'First')

# and both without parentheses around the block
$ids = $users.Where{ $_.ImmutableId }.ForEach{ $_.ObjectId }
Write-Output "$($blocked.Count) blocked, $($titles.Count) titles, $($ids.Count) synchronised"
$first[0].PhoneNumber
$users.ForEach('MobilePhone')
