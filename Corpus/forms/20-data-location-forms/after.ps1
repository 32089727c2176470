# Where the data of the company may be
param([string]$Region = 'NOR')
Connect-MgGraph -Scopes 'User.ReadWrite.All' -NoWelcome
# TODO msol2graph MSG581: Graph does not list the allowed data locations. Ask the services: Get-SPOGeoStorageQuota -AllLocations (SharePoint), (Get-OrganizationConfig).AllowedMailboxRegions (Exchange).
$locations = Get-MsolCompanyAllowedDataLocation
foreach ($location in $locations) { "$($location.Location) of $($location.ServiceType)" }
# TODO msol2graph MSG581: Graph does not list the allowed data locations. Ask the services: Get-SPOGeoStorageQuota -AllLocations (SharePoint), (Get-OrganizationConfig).AllowedMailboxRegions (Exchange).
"There are $(@(Get-MsolCompanyAllowedDataLocation).Count) locations"
$new = @{ ServiceType = 'Exchange'; Location = $Region; IsDefault = $false }
# TODO msol2graph MSG582: Graph does not add allowed data locations: add the satellite location in the SharePoint admin center (Geo locations).
Set-MsolCompanyAllowedDataLocation @new
# TODO msol2graph MSG580: Graph does not switch Multi-Geo on. It comes with its licence; satellite locations are added in the SharePoint admin center (Geo locations).
Set-MsolCompanyMultiNationalEnabled -ServiceType 'SharePoint' -Enable $true
Get-MgUser -All -Filter "country eq 'Norway'" | ForEach-Object { Update-MgUser -UserId $_.UserPrincipalName -PreferredDataLocation $Region }
$moved = Get-MgUser -All -Property Id, PreferredDataLocation | Where-Object { $_.PreferredDataLocation -eq 'NOR' }
"$($moved.Count) people have their data in Norway"
