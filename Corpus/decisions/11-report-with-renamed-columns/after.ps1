# Weekly export; the dashboard reads these exact column names
$accountSkuId = @{}
Get-MgSubscribedSku -All | ForEach-Object { $accountSkuId[$_.SkuId] = '{0}:{1}' -f $_.AccountName, $_.SkuPartNumber }

Get-MgUser -All -Property Id, DisplayName, UserPrincipalName, AssignedLicenses, AccountEnabled, CreatedDateTime, LastPasswordChangeDateTime |
    Select-Object DisplayName, UserPrincipalName, @{ n = 'isLicensed'; e = { $_.AssignedLicenses.Count -gt 0 } }, @{ n = 'BlockCredential'; e = { $_.AccountEnabled -eq $false } }, @{ n = 'WhenCreated'; e = 'CreatedDateTime' }, @{ n = 'LastPasswordChangeTimestamp'; e = 'LastPasswordChangeDateTime' },
        @{ Name = 'Licenses'; Expression = { @($_.AssignedLicenses | ForEach-Object { $accountSkuId[$_.SkuId] }) -join '+' } } |
    Sort-Object WhenCreated -Descending |
    Export-Csv -Path \\fs01\reports\users.csv -NoTypeInformation -Encoding UTF8
