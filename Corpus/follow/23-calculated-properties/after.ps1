# Columns under names of our own
Get-MgUser -All -Property Id, UserPrincipalName, JobTitle, CreatedDateTime, OnPremisesLastSyncDateTime, City, PostalCode |
    Select-Object @{ Name = 'Login'; Expression = { $_.UserPrincipalName.ToLower() } },
        @{ n = 'Job'; e = 'JobTitle' },
        @{ Label = 'Age'; Expression = { ((Get-Date) - $_.CreatedDateTime).Days } },
        @{ N = 'Synced'; E = { [bool] $_.OnPremisesLastSyncDateTime } },
        City, PostalCode |
    Sort-Object Age |
    Export-Csv -Path .\columns.csv -NoTypeInformation
# and in a table
Get-MgGroup -All | Format-Table @{ Label = 'List'; Expression = { $_.Mail }; Width = 40 }, @{ n = 'Kind'; e = { if (-not $_.MailEnabled) { 'Security' } elseif ($_.SecurityEnabled -and $_.GroupTypes -notcontains 'Unified') { 'MailEnabledSecurity' } else { 'DistributionList' } } }
