# Warns of subscriptions that end within 60 days
Connect-MgGraph -Scopes 'Organization.Read.All' -NoWelcome
$soon = Get-MgDirectorySubscription -All | Where-Object { $_.NextLifecycleDateTime -and $_.NextLifecycleDateTime -lt (Get-Date).AddDays(60) }
foreach ($s in $soon) {
    Write-Warning "$($s.SkuPartNumber): $($s.TotalLicenses) licences, $($s.Status), until $($s.NextLifecycleDateTime.ToString('yyyy-MM-dd'))"
}
if (-not $soon) { 'Nothing ends soon' }
Get-MgDirectorySubscription -All | Where-Object IsTrial -eq $true | Select-Object SkuPartNumber, @{ n = 'DateCreated'; e = 'CreatedDateTime' }, Status
