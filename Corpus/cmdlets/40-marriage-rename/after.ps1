# Name change: new sign-in name, then new display name
param([string]$Old, [string]$New, [string]$DisplayName)
$user = Get-MgUser -UserId $Old -ErrorAction Stop
Update-MgUser -UserId $Old -UserPrincipalName $New
Update-MgUser -UserId $New -DisplayName $DisplayName -Surname $DisplayName.Split(' ')[-1]
Write-Host "$($user.DisplayName) is now $DisplayName"
