# Commands whose name is known only when they run
$command = 'Get-MsolUser'
& $command -All
& (Get-Command Get-MsolUser) -All
Invoke-Command -ScriptBlock { Get-MsolUser -All }
& Get-MsolDomain
. Get-MsolDomain
