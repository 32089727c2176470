# One page for the managers, one grid for the help desk
$style = '<style>td { border: 1px solid #999 }</style>'
$blocked = Get-MsolUser -All -EnabledFilter DisabledOnly
$blocked | Select-Object DisplayName, Department, WhenCreated | ConvertTo-Html -Head $style -Title 'Blocked accounts' | Set-Content .\blocked.html

$choice = Get-MsolUser -All | Select-Object DisplayName, UserPrincipalName, ObjectId, IsLicensed | Out-GridView -Title 'Whom?' -PassThru
foreach ($one in $choice) { Set-MsolUser -ObjectId $one.ObjectId -BlockCredential $true }
