# Keys of the line-of-business applications: what is there, what goes, what is new
param([string]$CertificateFile, [string]$SigningKey)
Connect-MgGraph -Scopes 'Application.ReadWrite.All' -NoWelcome
$certificate = New-Object System.Security.Cryptography.X509Certificates.X509Certificate2 $CertificateFile
$value = [System.Convert]::ToBase64String($certificate.GetRawCertData())
foreach ($app in Import-Csv .\apps.csv) {
    $new = @{
        AppPrincipalId = $app.AppId
        Value          = $value
        StartDate      = $certificate.NotBefore
        EndDate        = $certificate.NotAfter
    }
    $servicePrincipal = Get-MgServicePrincipal -Filter "appId eq '$($new.AppPrincipalId)'"
    # Update-MgServicePrincipal replaces the whole list of keys, so the present ones are sent back too
    $keyCredentials = @((Get-MgServicePrincipal -ServicePrincipalId $servicePrincipal.Id).KeyCredentials | Where-Object { $_ })
    $keyCredentials += @{ Type = 'AsymmetricX509Cert'; Usage = 'Verify'; Key = [System.Convert]::FromBase64String($new.Value); StartDateTime = $new.StartDate.ToUniversalTime(); EndDateTime = $new.EndDate.ToUniversalTime() }
    Update-MgServicePrincipal -ServicePrincipalId $servicePrincipal.Id -KeyCredentials $keyCredentials
    Write-Host "$($app.Name) has $(@(Get-MgServicePrincipal -Filter "appId eq '$($app.AppId)'" | ForEach-Object { $_.KeyCredentials; $_.PasswordCredentials }).Count) keys"
}
$servicePrincipal2 = Get-MgServicePrincipal -Filter "servicePrincipalNames/any(n:n eq 'https://intranet.contoso.com')"
$keys = Get-MgServicePrincipal -ServicePrincipalId $servicePrincipal2.Id | ForEach-Object { $_.KeyCredentials; $_.PasswordCredentials }
$keys | Where-Object { -not $_.Type } | Select-Object KeyId, @{ n = 'Type'; e = { if (-not $_.Type) { 'Password' } else { $_.Type -replace '^AsymmetricX509Cert$', 'Asymmetric' -replace '^X509CertAndPassword$', 'Other' } } }, @{ n = 'Usage'; e = { if ($_.Usage) { $_.Usage } else { 'Verify' } } }, @{ n = 'EndDate'; e = 'EndDateTime' }
$old = $keys | Where-Object { $_.Type -eq 'AsymmetricX509Cert' -and $_.EndDateTime -lt (Get-Date) }
if ($old) {
    $servicePrincipal3 = Get-MgServicePrincipal -Filter "servicePrincipalNames/any(n:n eq 'https://intranet.contoso.com')"
    $removedIds = @($old.KeyId)
    foreach ($password in $servicePrincipal3.PasswordCredentials | Where-Object { $_.KeyId -in $removedIds }) {
        Remove-MgServicePrincipalPassword -ServicePrincipalId $servicePrincipal3.Id -KeyId $password.KeyId
    }
    if ($servicePrincipal3.KeyCredentials | Where-Object { $_.KeyId -in $removedIds }) {
        # the list of keys is replaced as a whole: what stays is sent back
        $remainingKeys = @($servicePrincipal3.KeyCredentials | Where-Object { $_.KeyId -notin $removedIds })
        Update-MgServicePrincipal -ServicePrincipalId $servicePrincipal3.Id -BodyParameter @{ keyCredentials = $remainingKeys }
    }
}
$servicePrincipal4 = Get-MgServicePrincipal -Filter "servicePrincipalNames/any(n:n eq 'https://intranet.contoso.com')"
# Update-MgServicePrincipal replaces the whole list of keys, so the present ones are sent back too
$keyCredentials2 = @((Get-MgServicePrincipal -ServicePrincipalId $servicePrincipal4.Id).KeyCredentials | Where-Object { $_ })
$keyCredentials2 += @{ Type = 'Symmetric'; Usage = 'Sign'; Key = [System.Convert]::FromBase64String($SigningKey); EndDateTime = (Get-Date).ToUniversalTime().AddYears(1) }
Update-MgServicePrincipal -ServicePrincipalId $servicePrincipal4.Id -KeyCredentials $keyCredentials2
$servicePrincipal5 = Get-MgServicePrincipal -Filter "servicePrincipalNames/any(n:n eq 'https://intranet.contoso.com')"
# Update-MgServicePrincipal replaces the whole list of keys, so the present ones are sent back too
$keyCredentials3 = @((Get-MgServicePrincipal -ServicePrincipalId $servicePrincipal5.Id).KeyCredentials | Where-Object { $_ })
$keyCredentials3 += @{ Type = 'Symmetric'; Usage = 'Verify'; Key = [System.Convert]::FromBase64String($SigningKey); EndDateTime = (Get-Date).ToUniversalTime().AddYears(1) }
Update-MgServicePrincipal -ServicePrincipalId $servicePrincipal5.Id -KeyCredentials $keyCredentials3
