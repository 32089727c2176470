#Requires -Version 5.1
#Requires -Modules Microsoft.Graph.Identity.DirectoryManagement, ExchangeOnlineManagement
param([pscredential]$Credential)
Import-Module Microsoft.Graph.Identity.DirectoryManagement -ErrorAction Stop
try { Connect-MgGraph -ErrorAction Stop -Scopes 'Domain.Read.All', 'LicenseAssignment.Read.All', 'Organization.Read.All' -NoWelcome }
catch { Write-Error "No connection: $($_.Exception.Message)"; exit 1 }
Connect-ExchangeOnline -Credential $Credential
$tenant = (Get-MgOrganization).DisplayName
$domains = Get-MgDomain | Where-Object { $_.IsVerified -and $_.Id -notlike '*.onmicrosoft.com' } | Select-Object -ExpandProperty Id
Write-Host "$tenant has $($domains.Count) domains: $($domains -join ', ')"
Get-MgSubscribedSku -All | ForEach-Object { Write-Host $_.SkuPartNumber, ($_.PrepaidUnits.Enabled - $_.ConsumedUnits) }
