$keys = Get-MgServicePrincipal -Filter "appId eq '$appId'" | ForEach-Object { $_.KeyCredentials; $_.PasswordCredentials }
# TODO msol2graph MSG223: Type has no word Password in Graph, so this label never matches: test with if before the switch.
switch ($keys[0].Type) {
    'AsymmetricX509Cert' { 'certificate' }
    'Password' { 'secret' }
}
foreach ($key in $keys) {
    if (-not $key.Type) { continue }
    $key.EndDateTime
}
