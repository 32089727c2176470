# The methods of arrays instead of the pipeline
$users = Get-MgUser -All -Property Id, AccountEnabled, JobTitle, OfficeLocation, OnPremisesImmutableId, BusinessPhones, MobilePhone
$blocked = $users.Where({ $_.AccountEnabled -eq $false })
$titles = $users.ForEach({ $_.JobTitle }) | Sort-Object -Unique
$first = $users.Where({ $_.OfficeLocation -eq 'Lyon' }, 'First')

# and both without parentheses around the block
$ids = $users.Where{ $_.OnPremisesImmutableId }.ForEach{ $_.Id }
Write-Output "$($blocked.Count) blocked, $($titles.Count) titles, $($ids.Count) synchronised"
@($first[0].BusinessPhones)[0]
$users.ForEach('MobilePhone')
