Import-Module Microsoft.Graph.Applications -MinimumVersion 2.28.0
Connect-MgGraph -Scopes 'Application.ReadWrite.All' -NoWelcome
$appId = 'c44b4083-3bb0-49c1-b47d-974e53cbdf3c'
$principal = Get-MgServicePrincipal -Filter "appId eq '$appId'"
$principal.DisplayName
Get-MgServicePrincipal -All | Where-Object { $_.ServicePrincipalNames -contains 'https://portal.contoso.com' } | Select-Object DisplayName, @{ n = 'AppPrincipalId'; e = 'AppId' }, @{ n = 'ObjectId'; e = 'Id' }
$servicePrincipal = Get-MgServicePrincipal -Filter "appId eq '$appId'"
foreach ($file in Get-ChildItem .\certificates\*.cer) {
    $bytes = [System.IO.File]::ReadAllBytes($file.FullName)
    $value = [Convert]::ToBase64String($bytes)
    # Update-MgServicePrincipal replaces the whole list of keys, so the present ones are sent back too
    $keyCredentials = @((Get-MgServicePrincipal -ServicePrincipalId $servicePrincipal.Id).KeyCredentials | Where-Object { $_ })
    $keyCredentials += @{ Type = 'AsymmetricX509Cert'; Usage = 'Verify'; Key = [System.Convert]::FromBase64String($value) }
    Update-MgServicePrincipal -ServicePrincipalId $servicePrincipal.Id -KeyCredentials $keyCredentials
}
Get-MgServicePrincipal -ServicePrincipalId $principal.Id | ForEach-Object { $_.KeyCredentials; $_.PasswordCredentials } | Select-Object KeyId, @{ n = 'Type'; e = { if (-not $_.Type) { 'Password' } else { $_.Type -replace '^AsymmetricX509Cert$', 'Asymmetric' -replace '^X509CertAndPassword$', 'Other' } } }, @{ n = 'StartDate'; e = 'StartDateTime' }, @{ n = 'EndDate'; e = 'EndDateTime' }
