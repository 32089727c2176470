Connect-MgGraph -Scopes 'Device.Read.All', 'Group.Read.All', 'OrgContact.Read.All', 'User.Read.All' -NoWelcome
$group = Get-MgGroup -Filter "startsWith(displayName,'All Staff')" -All | Where-Object { $_.DisplayName -eq 'All Staff' }
$members = Get-MgGroupMember -GroupId $group.Id -All
foreach ($member in $members) { Write-Output "$($member.AdditionalProperties['displayName']) <$(if ($member.AdditionalProperties['userPrincipalName']) { $member.AdditionalProperties['userPrincipalName'] } else { $member.AdditionalProperties['mail'] })>" }
$members | Where-Object { $_.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.user' } | ForEach-Object { Get-MgUser -UserId $_.Id -Property Id, UserPrincipalName, Department } | Select-Object UserPrincipalName, Department
$count = (Get-MgGroupMember -GroupId $group.Id -All | Measure-Object).Count
Get-MgGroup -All | Where-Object { $_.SecurityEnabled -and -not $_.MailEnabled } | Select-Object DisplayName, @{ n = 'ObjectId'; e = 'Id' }, @{ n = 'Count'; e = { (Get-MgGroupMember -GroupId $_.Id -All).Count } }
