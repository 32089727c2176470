# A sold brand leaves the tenant
$domain = 'northwindtraders.com'
$left = @(Get-MsolUser -All -DomainName $domain)
if ($left.Count -gt 0) {
    Write-Warning "$($left.Count) users still use $domain"
    exit 2
}
Remove-MsolDomain -DomainName $domain -Force
Get-MsolDomain | Select-Object Name, Status, Authentication
