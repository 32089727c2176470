# Written when we were 300 people: nobody ever added -All
$count = (Get-MgUser -All).Count
$unlicensed = Get-MgUser -Filter 'assignedLicenses/$count eq 0' -All -ConsistencyLevel eventual -CountVariable resultCount
$firstTen = Get-MgUser -Top 10
Write-Host "$count accounts, $($unlicensed.Count) without a licence"
Get-MgGroup -All | ForEach-Object { Get-MgGroupMember -GroupId $_.Id -All } | Select-Object @{ n = 'DisplayName'; e = { $_.AdditionalProperties['displayName'] } }, @{ n = 'EmailAddress'; e = { if ($_.AdditionalProperties['userPrincipalName']) { $_.AdditionalProperties['userPrincipalName'] } else { $_.AdditionalProperties['mail'] } } } | Sort-Object DisplayName
Get-MgContact -All | Select-Object DisplayName, @{ n = 'EmailAddress'; e = 'Mail' }
$firstTen | ForEach-Object { $_.UserPrincipalName }
