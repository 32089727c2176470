$keys = Get-MgServicePrincipal -Filter "appId eq '$appId'" | ForEach-Object { $_.KeyCredentials; $_.PasswordCredentials }
switch (($keys[0] | ForEach-Object { if (-not $_.Type) { 'Password' } else { $_.Type -replace '^AsymmetricX509Cert$', 'Asymmetric' -replace '^X509CertAndPassword$', 'Other' } })) {
    'Asymmetric' { 'certificate' }
    'Password' { 'secret' }
}
foreach ($key in $keys) {
    if (-not $key.Type) { continue }
    $key.EndDateTime
}
