# Subscriptions and when they run out
$limit = (Get-Date).AddDays(60)
Get-MsolSubscription | Where-Object { $_.NextLifecycleDate -lt $limit -and $_.Status -eq 'Enabled' } |
    Sort-Object NextLifecycleDate |
    Select-Object SkuPartNumber, TotalLicenses, NextLifecycleDate, IsTrial
