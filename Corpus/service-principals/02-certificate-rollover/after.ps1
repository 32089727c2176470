#Requires -Modules @{ ModuleName = 'Microsoft.Graph.Applications'; ModuleVersion = '2.28.0' }
# Rolls the signing certificate of our reporting service principal.
param(
    [Parameter(Mandatory)][guid]$AppId,
    [Parameter(Mandatory)][string]$Thumbprint
)
Connect-MgGraph -Scopes 'Application.ReadWrite.All' -NoWelcome

$cert = Get-Item "Cert:\LocalMachine\My\$Thumbprint"
$certValue = [System.Convert]::ToBase64String($cert.GetRawCertData())

# New certificate first, so that there is never a gap
$servicePrincipal = Get-MgServicePrincipal -Filter "appId eq '$AppId'"
# Update-MgServicePrincipal replaces the whole list of keys, so the present ones are sent back too
$keyCredentials = @((Get-MgServicePrincipal -ServicePrincipalId $servicePrincipal.Id).KeyCredentials | Where-Object { $_ })
$keyCredentials += @{ Type = 'AsymmetricX509Cert'; Usage = 'Verify'; Key = [System.Convert]::FromBase64String($certValue); StartDateTime = $cert.NotBefore.ToUniversalTime(); EndDateTime = $cert.NotAfter.ToUniversalTime() }
Update-MgServicePrincipal -ServicePrincipalId $servicePrincipal.Id -KeyCredentials $keyCredentials

# Then clean up what has expired
$expired = Get-MgServicePrincipal -Filter "appId eq '$AppId'" | ForEach-Object { $_.KeyCredentials; $_.PasswordCredentials } |
    Where-Object { $_.Type -eq 'AsymmetricX509Cert' -and $_.EndDateTime -lt (Get-Date) }
foreach ($key in $expired) {
    Write-Host "Removing $($key.KeyId), expired on $($key.EndDateTime)"
    $servicePrincipal2 = Get-MgServicePrincipal -Filter "appId eq '$AppId'"
    $removedIds = @($key.KeyId)
    foreach ($password in $servicePrincipal2.PasswordCredentials | Where-Object { $_.KeyId -in $removedIds }) {
        Remove-MgServicePrincipalPassword -ServicePrincipalId $servicePrincipal2.Id -KeyId $password.KeyId
    }
    if ($servicePrincipal2.KeyCredentials | Where-Object { $_.KeyId -in $removedIds }) {
        # the list of keys is replaced as a whole: what stays is sent back
        $remainingKeys = @($servicePrincipal2.KeyCredentials | Where-Object { $_.KeyId -notin $removedIds })
        Update-MgServicePrincipal -ServicePrincipalId $servicePrincipal2.Id -BodyParameter @{ keyCredentials = $remainingKeys }
    }
}
