<#
.SYNOPSIS
    Gives the Skype for Business Online service principal the certificate with which Exchange on premises signs.
.DESCRIPTION
    Delegates can put Teams meetings into calendars of an Exchange hybrid organization only when the online side knows
    the current authorization certificate. Export it to OAuthConfig\OAuthCert.cer on the system drive first, then run
    this on the Exchange server. Certificates that are there already stay.
#>

# Sign in
Install-Module Microsoft.Graph.Applications -Scope CurrentUser -MinimumVersion 2.28.0
Connect-MgGraph -Scopes 'Application.ReadWrite.All' -NoWelcome

# Upload the certificate
$CertFile = "$env:SYSTEMDRIVE\OAuthConfig\OAuthCert.cer"
$objFSO = New-Object -ComObject Scripting.FileSystemObject
$CertFile = $objFSO.GetAbsolutePathName($CertFile);
$cer = New-Object System.Security.Cryptography.X509Certificates.X509Certificate
$cer.Import($CertFile)
$binCert = $cer.GetRawCertData();
$credValue = [System.Convert]::ToBase64String($binCert)
$ServiceName = "00000004-0000-0ff1-ce00-000000000000"
$p = Get-MgServicePrincipal -Filter "appId eq '$ServiceName'"
# Update-MgServicePrincipal replaces the whole list of keys, so the present ones are sent back too
$keyCredentials = @((Get-MgServicePrincipal -ServicePrincipalId $p.Id).KeyCredentials | Where-Object { $_ })
$keyCredentials += @{ Type = 'AsymmetricX509Cert'; Usage = 'Verify'; Key = [System.Convert]::FromBase64String($credValue) }
Update-MgServicePrincipal -ServicePrincipalId $p.Id -KeyCredentials $keyCredentials

# Show what the service principal has now
Get-MgServicePrincipal -ServicePrincipalId $p.Id -Property keyCredentials, passwordCredentials | ForEach-Object { $_.KeyCredentials; $_.PasswordCredentials } | select *
