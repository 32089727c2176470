# Lists without -All stopped at 500 users: no more of them may be changed than before
Connect-MgGraph -Scopes 'Group.ReadWrite.All', 'LicenseAssignment.Read.All', 'LicenseAssignment.ReadWrite.All', 'User.DeleteRestore.All', 'User.ReadWrite.All' -NoWelcome
$sales = Get-MgUser -Filter "department eq 'Sales'" -Top 500
$sales | ForEach-Object { Update-MgUser -UserId $_.Id -UsageLocation 'NL' }

$oslo = Get-MgUser -Top 500 -Property Id, City | Where-Object { $_.City -eq 'Oslo' }
$oslo[0..9] | ForEach-Object { Update-MgUser -UserId $_.Id -AccountEnabled:$false }

$ids = (Get-MgUser -Filter "city eq 'Bergen'" -Top 500).Id
foreach ($id in $ids) { Remove-MgUser -UserId $id }

$names = Get-MgUser -Filter "department eq 'Trainees'" -Top 500 | Select-Object -ExpandProperty UserPrincipalName

$skuIdByName = @{}
Get-MgSubscribedSku -All | ForEach-Object { $skuIdByName[$_.SkuPartNumber] = $_.SkuId }

$names.ForEach({ $null = Set-MgUserLicense -UserId $_ -RemoveLicenses @($skuIdByName['ENTERPRISEPACK']) -AddLicenses @() })

$toDelete = @()
foreach ($guest in Get-MgUser -Filter "jobTitle eq 'Guest'" -Top 500) { $toDelete += $guest.UserPrincipalName }
foreach ($name in $toDelete) { Remove-MgUser -UserId $name }

$groups = Get-MgGroup -Filter "startsWith(displayName,'tmp-')" -Top 250
$groups | ForEach-Object { Remove-MgGroup -GroupId $_.Id }

# only read: all of them
$report = Get-MgUser -Filter "department eq 'Finance'" -All -Property Id, DisplayName, City
$report | Select-Object DisplayName, City | Export-Csv -Path .\finance.csv -NoTypeInformation
