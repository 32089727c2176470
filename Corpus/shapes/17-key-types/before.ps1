# Passwords have no type in Graph
$keys = Get-MsolServicePrincipalCredential -AppPrincipalId $appId -ReturnKeyValues $false
$keys | Where-Object { $_.Type -eq 'Password' }
$keys | Where-Object { $_.Type -ne 'Password' }
