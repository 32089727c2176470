Connect-MsolService
Get-MsolUser -EnabledFilter DisabledOnly -All | Where-Object { $_.IsLicensed }
