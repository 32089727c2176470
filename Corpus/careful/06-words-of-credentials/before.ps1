# Kinds of credentials, compared in every way
Connect-MsolService
$credentials = Get-MsolServicePrincipalCredential -AppPrincipalId $appId -ReturnKeyValues $false
if ($credentials.Type -contains 'Password') { 'has a secret' }
if ('Asymmetric' -in $credentials.Type) { 'has a certificate' }
foreach ($credential in $credentials) {
    if ($credential.Type -in 'Password', 'Symmetric') { "secret until $($credential.EndDate)" }
    if ($credential.Type -like 'Asym*') { 'certificate' }
    switch ($credential.Type) {
        'Password' { $secrets++ }
        'Asymmetric' { $certificates++ }
    }
    $kind = $credential.Type
    if ($kind -eq 'Password') { 'secret' }
    if ($credential.Type -eq 'Asymmetric') { $credential.KeyId }
}
# no table of role names is needed for one comparison
$role = Get-MsolRole -ObjectId $roleId
if ($role.Name -eq 'Company Administrator') { 'global' }
