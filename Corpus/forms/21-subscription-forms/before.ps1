# Subscriptions that end within thirty days
param([int]$Days = 30)
Connect-MsolService
$limit = (Get-Date).AddDays($Days)
$ending = Get-MsolSubscription | Where-Object { $_.Status -eq 'Enabled' -and $_.NextLifecycleDate -lt $limit }
foreach ($subscription in $ending) {
    $one = @{ SubscriptionId = $subscription.ObjectId }
    $now = Get-MsolSubscription @one
    switch ($now.Status) {
        'Warning' { Write-Warning "$($now.SkuPartNumber) is in its grace period" }
        'Suspended' { Write-Warning "$($now.SkuPartNumber) is suspended" }
        'Other' { Write-Warning "$($now.SkuPartNumber) is in an unknown state" }
        default { Write-Host "$($now.SkuPartNumber): $($now.TotalLicenses) licences until $($now.NextLifecycleDate)" }
    }
}
"Trials: $(@(Get-MsolSubscription | Where-Object { $_.IsTrial }).Count)"
"Licences of the first subscription: $((Get-MsolSubscription -SubscriptionId 'a7a5e2b8-3c0e-4a0f-9b62-0d6f5c2b7d11').TotalLicenses)"
