Connect-MgGraph -Scopes 'User.Read.All' -NoWelcome
Get-MgUser -Filter 'accountEnabled eq false' -All -Property Id, AssignedLicenses | Where-Object { $_.AssignedLicenses.Count -gt 0 }
