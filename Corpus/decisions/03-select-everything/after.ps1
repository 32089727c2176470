# Dump of one account for the ticket
param([Parameter(Mandatory)][string]$UserPrincipalName)

Get-MgUser -UserId $UserPrincipalName -ErrorAction Stop | Select-Object * | Out-File ".\$UserPrincipalName.txt"
Write-Host "Attach $UserPrincipalName.txt to the ticket"
