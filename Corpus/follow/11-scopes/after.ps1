# Cache shared by the functions of this file
$script:Cache = $null
$global:LastUser = Get-MgUser -UserId 'svc@contoso.com' -Property Id, CreatedDateTime

function Get-Cached {
    if (-not $script:Cache) { $script:Cache = Get-MgUser -All -Property Id, CreatedDateTime, DisplayName, OfficeLocation }
    $local:hit = $script:Cache | Where-Object { $_.CreatedDateTime -gt $global:LastUser.CreatedDateTime }
    return $local:hit
}

# Younger than the service account
Get-Cached | Sort-Object CreatedDateTime | Select-Object DisplayName, @{ n = 'WhenCreated'; e = 'CreatedDateTime' }, @{ n = 'Office'; e = 'OfficeLocation' }
Write-Host $script:Cache.Count
$global:LastUser.Id
