# Passwords have no type in Graph
$keys = Get-MgServicePrincipal -Filter "appId eq '$appId'" | ForEach-Object { $_.KeyCredentials; $_.PasswordCredentials }
$keys | Where-Object { -not $_.Type }
$keys | Where-Object { $_.Type }
