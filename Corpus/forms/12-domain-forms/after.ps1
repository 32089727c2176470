# What is known of each domain; a managed one becomes the default
param([string]$Default = 'contoso.com')
Connect-MgGraph -Scopes 'Domain.ReadWrite.All' -NoWelcome
$domains = Get-MgDomain
foreach ($domain in $domains) {
    switch ($(if ($domain.IsVerified) { 'Verified' } else { 'Unverified' })) {
        'Verified' { Write-Host "$($domain.Id): $($domain.AuthenticationType), $(if ($domain.SupportedServices) { $domain.SupportedServices -join ', ' } else { 'None' })" }
        'Unverified' { Write-Warning "$($domain.Id) is not verified" }
    }
}
"$(@(Get-MgDomain | Where-Object IsVerified).Count) domains are verified, initial: $((Get-MgDomain | Where-Object { $_.IsInitial }).Id)"
if ((Get-MgDomain -DomainId $Default).AuthenticationType -eq 'Managed') {
    $change = @{ DomainId = $Default; IsDefault = $true }
    Update-MgDomain @change
}
Get-MgDomain | Where-Object { -not $_.IsVerified -and $_.IsRoot } | ForEach-Object { Remove-MgDomain -DomainId $_.Id }
