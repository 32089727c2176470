Connect-MgGraph -Scopes 'Device.Read.All', 'GroupMember.Read.All', 'LicenseAssignment.Read.All', 'OrgContact.Read.All', 'User.Read.All' -NoWelcome
$m = Get-MgGroupMember -GroupId $g -All
($m | ForEach-Object { $_.AdditionalProperties['displayName'] })
$us = Get-MgUser -All -Property Id, AccountEnabled
($us | ForEach-Object { $_.AccountEnabled -eq $false })
$c = Get-MgSubscribedSku -All
($c | ForEach-Object { "$($_.AccountName):$($_.SkuPartNumber)" })
foreach ($x in $m) { $x.AdditionalProperties['displayName'] }
$one = Get-MgUser -UserId $upn -Property Id, AccountEnabled
$one.AccountEnabled -eq $false
