# Where the data of the company may be
param([string]$Region = 'NOR')
Connect-MsolService
$locations = Get-MsolCompanyAllowedDataLocation
foreach ($location in $locations) { "$($location.Location) of $($location.ServiceType)" }
"There are $(@(Get-MsolCompanyAllowedDataLocation).Count) locations"
$new = @{ ServiceType = 'Exchange'; Location = $Region; IsDefault = $false }
Set-MsolCompanyAllowedDataLocation @new
Set-MsolCompanyMultiNationalEnabled -ServiceType 'SharePoint' -Enable $true
Get-MsolUser -All -Country 'Norway' | ForEach-Object { Set-MsolUser -UserPrincipalName $_.UserPrincipalName -PreferredDataLocation $Region }
$moved = Get-MsolUser -All | Where-Object { $_.PreferredDataLocation -eq 'NOR' }
"$($moved.Count) people have their data in Norway"
