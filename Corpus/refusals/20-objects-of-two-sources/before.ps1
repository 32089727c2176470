function Test-Blocked($User) { $User.BlockCredential }
Test-Blocked (Get-MsolUser -UserPrincipalName $x)
Test-Blocked ([pscustomobject]@{ BlockCredential = $false })
$u = if ($csv) { Import-Csv $csv } else { Get-MsolUser -All }
$u | Where-Object { $_.BlockCredential -eq 'True' }
$all = @(); $all += Import-Csv a.csv; $all += Get-MsolUser -All; $all | Select-Object Title
