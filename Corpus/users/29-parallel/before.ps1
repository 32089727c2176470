Connect-MsolService
Get-MsolUser -All | ForEach-Object -Parallel { $_.Licenses.AccountSkuId -join ',' }
