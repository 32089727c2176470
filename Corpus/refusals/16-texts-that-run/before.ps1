& "Get-Msol$noun" -All
Invoke-Expression "Get-MsolUser -All"
iex 'Set-MsolUser -UserPrincipalName a@contoso.com -City Delft'
