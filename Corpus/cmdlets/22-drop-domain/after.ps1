# A sold brand leaves the tenant
$domain = 'northwindtraders.com'
$left = @(Get-MgUser -All -Property Id, UserPrincipalName, ProxyAddresses | Where-Object { $_.UserPrincipalName -like "*@$domain" -or $_.ProxyAddresses -like "*@$domain" })
if ($left.Count -gt 0) {
    Write-Warning "$($left.Count) users still use $domain"
    exit 2
}
Remove-MgDomain -DomainId $domain
Get-MgDomain | Select-Object @{ n = 'Name'; e = 'Id' }, @{ n = 'Status'; e = { if ($_.IsVerified) { 'Verified' } else { 'Unverified' } } }, @{ n = 'Authentication'; e = 'AuthenticationType' }
