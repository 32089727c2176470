# Weekly dump for the archive, with everything there is
Get-MgUser -All | Export-Clixml -Path .\users.xml
$groups = Get-MgGroup -All
$groups | ConvertTo-Json -Depth 3 | Set-Content -Path .\groups.json

# one goes to the ticket system by a module of our own
$vip = Get-MgUser -UserId 'vip@contoso.com'
Send-ToTicketSystem -Requester $vip -Queue 'Onboarding'
$vip.Id
