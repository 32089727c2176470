# Commands whose name is known only when they run
$command = 'Get-MsolUser'
& Get-MgUser -All
& "Get-Msol$noun" -All
Invoke-Expression "Get-MsolUser -All"
iex 'Set-MsolUser -UserPrincipalName a@contoso.com -City Delft'
& (Get-Command Get-MsolUser) -All
Invoke-Command -ScriptBlock { Get-MgUser -All }
& Get-MgDomain
. Get-MgDomain
