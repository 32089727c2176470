# Three ways to notice that an account is not there
if (Get-MsolUser -UserPrincipalName $a -ErrorAction SilentlyContinue) { "$a exists" }

Get-MsolUser -UserPrincipalName $b -ErrorAction SilentlyContinue -ErrorVariable missing | Out-Null
if ($missing) { Write-Warning "$b : $($missing[0].Exception.Message)" }

$found = Get-MsolUser -UserPrincipalName $c -ErrorAction SilentlyContinue
if (-not $?) { Write-Warning $error[0].Exception.Message } else { $found.DisplayName }
