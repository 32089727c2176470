# -All is a switch of the script: without it MSOnline stopped at 500 users and 250 groups
param([switch] $All, [string] $Department)
Connect-MsolService
Get-MsolUser -Department $Department -All:$All | Select-Object DisplayName, City
Get-MsolGroup -All:$All -GroupType Security | Sort-Object DisplayName
Get-MsolContact -All:$false | Select-Object DisplayName
Get-MsolUser -ReturnDeletedUsers -All:$All | ForEach-Object { $_.DisplayName }
$guests = Get-MsolUser -All:$true | Where-Object { $_.UserType -eq 'Guest' }
Get-MsolGroup -All:$false | Remove-MsolGroup -Force
