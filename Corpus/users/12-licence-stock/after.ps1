# Warn when a licence is running out; run every morning
# Connect-MgGraph takes no user name and password: use a certificate or managed identity when nobody is there to sign in
Connect-MgGraph -Scopes 'LicenseAssignment.Read.All', 'Organization.Read.All' -NoWelcome

$watch = @{ 'contoso:ENTERPRISEPACK' = 10; 'contoso:VISIOCLIENT' = 2; 'contoso:FLOW_FREE' = 0 }

$low = Get-MgSubscribedSku -All | Where-Object { $watch.ContainsKey("$($_.AccountName):$($_.SkuPartNumber)") } | ForEach-Object {
    $free = $_.PrepaidUnits.Enabled + $_.PrepaidUnits.Warning - $_.ConsumedUnits
    if ($free -lt $watch["$($_.AccountName):$($_.SkuPartNumber)"]) {
        [pscustomobject]@{ Licence = $_.SkuPartNumber; Bought = $_.PrepaidUnits.Enabled; Used = $_.ConsumedUnits; Free = $free; Suspended = $_.PrepaidUnits.Suspended }
    }
}

if ($low) {
    $ending = Get-MgDirectorySubscription -All | Where-Object { $_.Status -eq 'Enabled' -and $_.NextLifecycleDateTime -lt (Get-Date).AddDays(30) } |
        Select-Object SkuPartNumber, TotalLicenses, @{ n = 'NextLifecycleDate'; e = 'NextLifecycleDateTime' }
    $body = ($low | ConvertTo-Html -Fragment | Out-String) + ($ending | ConvertTo-Html -Fragment | Out-String)
    Send-MailMessage -To it@contoso.com -From tasks@contoso.com -Subject 'Licences running out' -Body $body -BodyAsHtml -SmtpServer relay.contoso.com
}
