# Multi-Geo for SharePoint
Set-MsolCompanyMultiNationalEnabled -ServiceType SharePoint -Enable $true
Set-MsolCompanyAllowedDataLocation -ServiceType SharePoint -Location EUR
Get-MsolCompanyAllowedDataLocation | Where-Object { $_.ServiceType -eq 'SharePoint' } | Select-Object Location, IsDefault
