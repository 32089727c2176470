# Kinds of credentials, compared in every way
Connect-MgGraph -Scopes 'Application.Read.All', 'RoleManagement.Read.Directory' -NoWelcome
$credentials = Get-MgServicePrincipal -Filter "appId eq '$appId'" | ForEach-Object { $_.KeyCredentials; $_.PasswordCredentials }
if (($credentials | ForEach-Object { if (-not $_.Type) { 'Password' } else { $_.Type -replace '^AsymmetricX509Cert$', 'Asymmetric' -replace '^X509CertAndPassword$', 'Other' } }) -contains 'Password') { 'has a secret' }
if ('AsymmetricX509Cert' -in $credentials.Type) { 'has a certificate' }
foreach ($credential in $credentials) {
    if ($(if (-not $credential.Type) { 'Password' } else { $credential.Type -replace '^AsymmetricX509Cert$', 'Asymmetric' -replace '^X509CertAndPassword$', 'Other' }) -in 'Password', 'Symmetric') { "secret until $($credential.EndDateTime)" }
    if ($(if (-not $credential.Type) { 'Password' } else { $credential.Type -replace '^AsymmetricX509Cert$', 'Asymmetric' -replace '^X509CertAndPassword$', 'Other' }) -like 'Asym*') { 'certificate' }
    switch ($(if (-not $credential.Type) { 'Password' } else { $credential.Type -replace '^AsymmetricX509Cert$', 'Asymmetric' -replace '^X509CertAndPassword$', 'Other' })) {
        'Password' { $secrets++ }
        'Asymmetric' { $certificates++ }
    }
    $kind = if (-not $credential.Type) { 'Password' } else { $credential.Type -replace '^AsymmetricX509Cert$', 'Asymmetric' -replace '^X509CertAndPassword$', 'Other' }
    if ($kind -eq 'Password') { 'secret' }
    if ($credential.Type -eq 'AsymmetricX509Cert') { $credential.KeyId }
}
# no table of role names is needed for one comparison
$role = Get-MgRoleManagementDirectoryRoleDefinition -UnifiedRoleDefinitionId $roleId
if ($role.Id -eq '62e90394-69f5-4237-9190-012177145e10') { 'global' }
