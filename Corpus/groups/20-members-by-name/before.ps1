Connect-MsolService
$group = Get-MsolGroup -SearchString 'All Staff' | Where-Object { $_.DisplayName -eq 'All Staff' }
$members = Get-MsolGroupMember -GroupObjectId $group.ObjectId -All
foreach ($member in $members) { Write-Output "$($member.DisplayName) <$($member.EmailAddress)>" }
$members | Where-Object { $_.GroupMemberType -eq 'User' } | ForEach-Object { Get-MsolUser -ObjectId $_.ObjectId } | Select-Object UserPrincipalName, Department
$count = (Get-MsolGroupMember -GroupObjectId $group.ObjectId -All | Measure-Object).Count
Get-MsolGroup -All | Where-Object { $_.GroupType -eq 'Security' } | Select-Object DisplayName, ObjectId, @{ n = 'Count'; e = { (Get-MsolGroupMember -GroupObjectId $_.ObjectId -All).Count } }
