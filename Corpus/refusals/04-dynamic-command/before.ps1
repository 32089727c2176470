# Commands whose name is known only when they run
$command = 'Get-MsolUser'
& $command -All
& "Get-Msol$noun" -All
Invoke-Expression "Get-MsolUser -All"
iex 'Set-MsolUser -UserPrincipalName a@contoso.com -City Delft'
& (Get-Command Get-MsolUser) -All
Invoke-Command -ScriptBlock { Get-MsolUser -All }
& Get-MsolDomain
. Get-MsolDomain
