#Requires -Version 5.1
#Requires -Modules MSOnline, ExchangeOnlineManagement
param([pscredential]$Credential)
Import-Module MSOnline -ErrorAction Stop
try { Connect-MsolService -Credential $Credential -ErrorAction Stop }
catch { Write-Error "No connection: $($_.Exception.Message)"; exit 1 }
Connect-ExchangeOnline -Credential $Credential
$tenant = (Get-MsolCompanyInformation).DisplayName
$domains = Get-MsolDomain | Where-Object { $_.Status -eq 'Verified' -and $_.Name -notlike '*.onmicrosoft.com' } | Select-Object -ExpandProperty Name
Write-Host "$tenant has $($domains.Count) domains: $($domains -join ', ')"
Get-MsolAccountSku | ForEach-Object { Write-Host $_.SkuPartNumber, ($_.ActiveUnits - $_.ConsumedUnits) }
