# Multi-Geo for SharePoint
# TODO msol2graph MSG580: Graph does not switch Multi-Geo on. It comes with its licence; satellite locations are added in the SharePoint admin center (Geo locations).
Set-MsolCompanyMultiNationalEnabled -ServiceType SharePoint -Enable $true
# TODO msol2graph MSG582: Graph does not add allowed data locations: add the satellite location in the SharePoint admin center (Geo locations).
Set-MsolCompanyAllowedDataLocation -ServiceType SharePoint -Location EUR
# TODO msol2graph MSG581: Graph does not list the allowed data locations. Ask the services: Get-SPOGeoStorageQuota -AllLocations (SharePoint), (Get-OrganizationConfig).AllowedMailboxRegions (Exchange).
Get-MsolCompanyAllowedDataLocation | Where-Object { $_.ServiceType -eq 'SharePoint' } | Select-Object Location, IsDefault
