# Subscriptions and when they run out
$limit = (Get-Date).AddDays(60)
Get-MgDirectorySubscription -All | Where-Object { $_.NextLifecycleDateTime -lt $limit -and $_.Status -eq 'Enabled' } |
    Sort-Object NextLifecycleDateTime |
    Select-Object SkuPartNumber, TotalLicenses, @{ n = 'NextLifecycleDate'; e = 'NextLifecycleDateTime' }, IsTrial
