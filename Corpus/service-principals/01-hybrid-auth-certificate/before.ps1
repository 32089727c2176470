<#
.SYNOPSIS
    Gives the Skype for Business Online service principal the certificate with which Exchange on premises signs.
.DESCRIPTION
    Delegates can put Teams meetings into calendars of an Exchange hybrid organization only when the online side knows
    the current authorization certificate. Export it to OAuthConfig\OAuthCert.cer on the system drive first, then run
    this on the Exchange server. Certificates that are there already stay.
#>

# Sign in
Install-Module MSOnline -Scope CurrentUser
Connect-MsolService

# Upload the certificate
$CertFile = "$env:SYSTEMDRIVE\OAuthConfig\OAuthCert.cer"
$objFSO = New-Object -ComObject Scripting.FileSystemObject
$CertFile = $objFSO.GetAbsolutePathName($CertFile);
$cer = New-Object System.Security.Cryptography.X509Certificates.X509Certificate
$cer.Import($CertFile)
$binCert = $cer.GetRawCertData();
$credValue = [System.Convert]::ToBase64String($binCert)
$ServiceName = "00000004-0000-0ff1-ce00-000000000000"
$p = Get-MsolServicePrincipal -AppPrincipalId $ServiceName
New-MsolServicePrincipalCredential -ServicePrincipalName $p.AppPrincipalId -Type Asymmetric -Usage Verify -Value $credValue

# Show what the service principal has now
Get-MsolServicePrincipalCredential -AppPrincipalId $p.AppPrincipalId -ReturnKeyValues $true | select *
