# Commands whose name is known only when they run
$command = 'Get-MsolUser'
& Get-MgUser -All
& (Get-Command Get-MsolUser) -All
Invoke-Command -ScriptBlock { Get-MgUser -All }
& Get-MgDomain
. Get-MgDomain
