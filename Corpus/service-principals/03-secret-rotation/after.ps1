# Yearly secret rotation for the intranet connector. Output goes to the vault import file.
param(
    [string]$ClientId = '7d1f4c1e-52aa-4f0e-9a38-0e7e6a1c2b55',
    [string]$OutFile  = '.\new-secret.csv'
)
Import-Module Microsoft.Graph.Applications -MinimumVersion 2.28.0
Connect-MgGraph -Scopes 'Application.ReadWrite.All' -NoWelcome

$bytes = New-Object byte[] 32
[System.Security.Cryptography.RandomNumberGenerator]::Create().GetBytes($bytes)
$secret = [System.Convert]::ToBase64String($bytes)
$start  = Get-Date
$end    = $start.AddYears(1)

$servicePrincipal = Get-MgServicePrincipal -Filter "appId eq '$ClientId'"
$credential = Add-MgServicePrincipalPassword -ServicePrincipalId $servicePrincipal.Id -PasswordCredential @{ StartDateTime = $start.ToUniversalTime(); EndDateTime = $end.ToUniversalTime() }
$secret = $credential.SecretText

# Remove every older secret that ends within 30 days
$old = Get-MgServicePrincipal -Filter "appId eq '$ClientId'" | ForEach-Object { $_.KeyCredentials; $_.PasswordCredentials } |
    Where-Object { -not $_.Type -and $_.EndDateTime -lt $start.AddDays(30) }
if ($old) {
    $servicePrincipal2 = Get-MgServicePrincipal -Filter "appId eq '$ClientId'"
    $removedIds = @($old.KeyId)
    foreach ($password in $servicePrincipal2.PasswordCredentials | Where-Object { $_.KeyId -in $removedIds }) {
        Remove-MgServicePrincipalPassword -ServicePrincipalId $servicePrincipal2.Id -KeyId $password.KeyId
    }
    if ($servicePrincipal2.KeyCredentials | Where-Object { $_.KeyId -in $removedIds }) {
        # the list of keys is replaced as a whole: what stays is sent back
        $remainingKeys = @($servicePrincipal2.KeyCredentials | Where-Object { $_.KeyId -notin $removedIds })
        Update-MgServicePrincipal -ServicePrincipalId $servicePrincipal2.Id -BodyParameter @{ keyCredentials = $remainingKeys }
    }
}

[pscustomobject]@{ ClientId = $ClientId; Secret = $secret; ValidTo = $end } |
    Export-Csv $OutFile -NoTypeInformation
