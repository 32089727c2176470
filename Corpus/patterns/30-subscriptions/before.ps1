# Warns of subscriptions that end within 60 days
Connect-MsolService
$soon = Get-MsolSubscription | Where-Object { $_.NextLifecycleDate -and $_.NextLifecycleDate -lt (Get-Date).AddDays(60) }
foreach ($s in $soon) {
    Write-Warning "$($s.SkuPartNumber): $($s.TotalLicenses) licences, $($s.Status), until $($s.NextLifecycleDate.ToString('yyyy-MM-dd'))"
}
if (-not $soon) { 'Nothing ends soon' }
Get-MsolSubscription | Where-Object IsTrial -eq $true | Select-Object SkuPartNumber, DateCreated, Status
