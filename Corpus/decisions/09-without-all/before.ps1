# Written when we were 300 people: nobody ever added -All
$count = (Get-MsolUser).Count
$unlicensed = Get-MsolUser -UnlicensedUsersOnly
$firstTen = Get-MsolUser -MaxResults 10
Write-Host "$count accounts, $($unlicensed.Count) without a licence"
Get-MsolGroup | ForEach-Object { Get-MsolGroupMember -GroupObjectId $_.ObjectId } | Select-Object DisplayName, EmailAddress | Sort-Object DisplayName
Get-MsolContact | Select-Object DisplayName, EmailAddress
$firstTen | ForEach-Object { $_.UserPrincipalName }
