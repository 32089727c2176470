function Test-Blocked($User) { $User.AccountEnabled -eq $false }
Test-Blocked (Get-MgUser -UserId $x -Property Id, AccountEnabled)
Test-Blocked ([pscustomobject]@{ BlockCredential = $false })
$u = if ($csv) { Import-Csv $csv } else { Get-MgUser -All -Property Id, DisplayName, UserPrincipalName, Mail, AccountEnabled }
$u | Where-Object { $_.AccountEnabled -eq $false }
$all = @(); $all += Import-Csv a.csv; $all += Get-MgUser -All; $all | Select-Object @{ n = 'Title'; e = 'JobTitle' }
