# Weekly export; the dashboard reads these exact column names
Get-MsolUser -All |
    Select-Object DisplayName, UserPrincipalName, isLicensed, BlockCredential, WhenCreated, LastPasswordChangeTimestamp,
        @{ Name = 'Licenses'; Expression = { $_.Licenses.AccountSkuId -join '+' } } |
    Sort-Object WhenCreated -Descending |
    Export-Csv -Path \\fs01\reports\users.csv -NoTypeInformation -Encoding UTF8
