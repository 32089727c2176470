# Name change: new sign-in name, then new display name
param([string]$Old, [string]$New, [string]$DisplayName)
$user = Get-MsolUser -UserPrincipalName $Old -ErrorAction Stop
Set-MsolUserPrincipalName -UserPrincipalName $Old -NewUserPrincipalName $New
Set-MsolUser -UserPrincipalName $New -DisplayName $DisplayName -LastName $DisplayName.Split(' ')[-1]
Write-Host "$($user.DisplayName) is now $DisplayName"
