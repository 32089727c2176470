Set-Alias -Name gmu -Value Get-MsolUser
New-Alias smu Set-MsolUser
Get-MgUser -UserId $upn | Select-Object @{ n = 'ObjectId'; e = 'Id' }
Update-MgUser -UserId $upn -City Delft
Get-MgUser -All
Get-MgUser -UserId $upn -erroraction stop
Get-MgUser -All
