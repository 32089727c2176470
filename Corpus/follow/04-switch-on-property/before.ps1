# Sort the groups of the tenant by kind
$counts = @{ Security = 0; Mail = 0; Lists = 0 }
foreach ($g in Get-MsolGroup -All) {
    switch ($g.GroupType) {
        'Security'            { $counts.Security++ }
        'MailEnabledSecurity' { $counts.Mail++ }
        'DistributionList'    { $counts.Lists++; Write-Verbose $g.EmailAddress }
    }
}
$counts
