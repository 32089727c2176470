# Subscriptions that end within thirty days
param([int]$Days = 30)
Connect-MgGraph -Scopes 'Organization.Read.All' -NoWelcome
$limit = (Get-Date).AddDays($Days)
$ending = Get-MgDirectorySubscription -All | Where-Object { $_.Status -eq 'Enabled' -and $_.NextLifecycleDateTime -lt $limit }
foreach ($subscription in $ending) {
    $one = @{ CompanySubscriptionId = $subscription.Id }
    $now = Get-MgDirectorySubscription @one
    switch ($now.Status) {
        'Warning' { Write-Warning "$($now.SkuPartNumber) is in its grace period" }
        'Suspended' { Write-Warning "$($now.SkuPartNumber) is suspended" }
        'Other' { Write-Warning "$($now.SkuPartNumber) is in an unknown state" }
        default { Write-Host "$($now.SkuPartNumber): $($now.TotalLicenses) licences until $($now.NextLifecycleDateTime)" }
    }
}
"Trials: $(@(Get-MgDirectorySubscription -All | Where-Object { $_.IsTrial }).Count)"
"Licences of the first subscription: $((Get-MgDirectorySubscription -CompanySubscriptionId 'a7a5e2b8-3c0e-4a0f-9b62-0d6f5c2b7d11').TotalLicenses)"
