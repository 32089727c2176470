# Domain inventory for the quarterly review
Connect-MgGraph -Scopes 'Domain.Read.All' -NoWelcome
$policyDefault = 90

$report = foreach ($domain in Get-MgDomain) {
    $validity = $null
    if ($domain.IsVerified) {
        $policy   = Get-MgDomain -DomainId $domain.Id
        $validity = if ($policy.PasswordValidityPeriodInDays) { $policy.PasswordValidityPeriodInDays } else { $policyDefault }
    }
    [pscustomobject]@{
        Name           = $domain.Id
        Status         = if ($domain.IsVerified) { 'Verified' } else { 'Unverified' }
        Authentication = $domain.AuthenticationType
        IsDefault      = $domain.IsDefault
        Services       = if ($domain.SupportedServices) { $domain.SupportedServices -join ', ' } else { 'None' }
        Root           = if (-not $domain.IsRoot) { (Get-MgDomainRootDomain -DomainId $domain.Id).Id }
        PasswordDays   = $validity
    }
}
$report | Sort-Object Name | Export-Csv .\domains.csv -NoTypeInformation

$pending = Get-MgDomain | Where-Object { -not $_.IsVerified }
if ($pending) { Write-Warning "Not verified: $($pending.Id -join ', ')" }
Get-MgDomain | Where-Object AuthenticationType -eq Federated | Format-Table @{ n = 'Name'; e = 'Id' }, IsDefault
