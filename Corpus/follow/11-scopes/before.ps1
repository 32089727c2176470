# Cache shared by the functions of this file
$script:Cache = $null
$global:LastUser = Get-MsolUser -UserPrincipalName 'svc@contoso.com'

function Get-Cached {
    if (-not $script:Cache) { $script:Cache = Get-MsolUser -All }
    $local:hit = $script:Cache | Where-Object { $_.WhenCreated -gt $global:LastUser.WhenCreated }
    return $local:hit
}

# Younger than the service account
Get-Cached | Sort-Object WhenCreated | Select-Object DisplayName, WhenCreated, Office
Write-Host $script:Cache.Count
$global:LastUser.ObjectId
