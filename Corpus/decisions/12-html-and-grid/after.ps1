# One page for the managers, one grid for the help desk
$style = '<style>td { border: 1px solid #999 }</style>'
$blocked = Get-MgUser -All -Filter 'accountEnabled eq false' -Property Id, DisplayName, Department, CreatedDateTime
$blocked | Select-Object DisplayName, Department, @{ n = 'WhenCreated'; e = 'CreatedDateTime' } | ConvertTo-Html -Head $style -Title 'Blocked accounts' | Set-Content .\blocked.html

$choice = Get-MgUser -All -Property Id, DisplayName, UserPrincipalName, AssignedLicenses | Select-Object DisplayName, UserPrincipalName, @{ n = 'ObjectId'; e = 'Id' }, @{ n = 'IsLicensed'; e = { $_.AssignedLicenses.Count -gt 0 } } | Out-GridView -Title 'Whom?' -PassThru
foreach ($one in $choice) { Update-MgUser -UserId $one.ObjectId -AccountEnabled:$false }
