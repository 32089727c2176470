<#
.SYNOPSIS
    Was written for Get-MsolUser once.
.NOTES
    Needs no module: MSOnline is gone.
#>
# Get-MsolUser -All | Set-MsolUser -City Delft
Write-Host 'Run Connect-MsolService first'
Write-Host "Get-MsolUser is retired"
$text = @'
Get-MsolUser -All
'@
$needed = @{ 'Get-MsolUser' = 'users'; Module = 'MSOnline' }
if (Get-Command Get-MsolUser -ErrorAction SilentlyContinue) { 'still here' }
Get-Help Get-MsolUser
Write-Output Get-MsolUser
