Connect-MsolService
Get-MsolUser -EnabledFilter DisabledOnly -All | Where-Object { $_.IsLicensed }
Get-MsolUser -All | Where-Object { $_.BlockCredential } | Export-Csv .\blocked.csv -NoTypeInformation
