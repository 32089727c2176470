$keys = Get-MsolServicePrincipalCredential -AppPrincipalId $appId -ReturnKeyValues $false
switch ($keys[0].Type) {
    'Asymmetric' { 'certificate' }
    'Password' { 'secret' }
}
foreach ($key in $keys) {
    if ($key.Type -eq 'Password') { continue }
    $key.EndDate
}
