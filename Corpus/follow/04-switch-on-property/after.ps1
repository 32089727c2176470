# Sort the groups of the tenant by kind
$counts = @{ Security = 0; Mail = 0; Lists = 0 }
foreach ($g in Get-MgGroup -All) {
    switch ($(if (-not $g.MailEnabled) { 'Security' } elseif ($g.SecurityEnabled -and $g.GroupTypes -notcontains 'Unified') { 'MailEnabledSecurity' } else { 'DistributionList' })) {
        'Security'            { $counts.Security++ }
        'MailEnabledSecurity' { $counts.Mail++ }
        'DistributionList'    { $counts.Lists++; Write-Verbose $g.Mail }
    }
}
$counts
