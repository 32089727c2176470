# Keys of the line-of-business applications: what is there, what goes, what is new
param([string]$CertificateFile, [string]$SigningKey)
Connect-MsolService
$certificate = New-Object System.Security.Cryptography.X509Certificates.X509Certificate2 $CertificateFile
$value = [System.Convert]::ToBase64String($certificate.GetRawCertData())
foreach ($app in Import-Csv .\apps.csv) {
    $new = @{
        AppPrincipalId = $app.AppId
        Type           = 'Asymmetric'
        Usage          = 'Verify'
        Value          = $value
        StartDate      = $certificate.NotBefore
        EndDate        = $certificate.NotAfter
    }
    New-MsolServicePrincipalCredential @new
    Write-Host "$($app.Name) has $(@(Get-MsolServicePrincipalCredential -AppPrincipalId $app.AppId -ReturnKeyValues $false).Count) keys"
}
$keys = Get-MsolServicePrincipalCredential -ServicePrincipalName 'https://intranet.contoso.com' -ReturnKeyValues $false
$keys | Where-Object { $_.Type -eq 'Password' } | Select-Object KeyId, Type, Usage, EndDate
$old = $keys | Where-Object { $_.Type -eq 'Asymmetric' -and $_.EndDate -lt (Get-Date) }
if ($old) { Remove-MsolServicePrincipalCredential -ServicePrincipalName 'https://intranet.contoso.com' -KeyIds $old.KeyId }
New-MsolServicePrincipalCredential -ServicePrincipalName 'https://intranet.contoso.com' -Type Symmetric -Usage Sign -Value $SigningKey
New-MsolServicePrincipalCredential -ServicePrincipalName 'https://intranet.contoso.com' -Type Symmetric -Usage Verify -Value $SigningKey
