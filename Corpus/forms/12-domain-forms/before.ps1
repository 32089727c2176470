# What is known of each domain; a managed one becomes the default
param([string]$Default = 'contoso.com')
Connect-MsolService
$domains = Get-MsolDomain
foreach ($domain in $domains) {
    switch ($domain.Status) {
        'Verified' { Write-Host "$($domain.Name): $($domain.Authentication), $($domain.Capabilities)" }
        'Unverified' { Write-Warning "$($domain.Name) is not verified" }
    }
}
"$(@(Get-MsolDomain -Status Verified).Count) domains are verified, initial: $((Get-MsolDomain | Where-Object { $_.IsInitial }).Name)"
if ((Get-MsolDomain -DomainName $Default).Authentication -eq 'Managed') {
    $change = @{ Name = $Default; IsDefault = $true }
    Set-MsolDomain @change
}
Get-MsolDomain | Where-Object { $_.Status -eq 'Unverified' -and -not $_.RootDomain } | ForEach-Object { Remove-MsolDomain -DomainName $_.Name -Force }
