# Weekly dump for the archive, with everything there is
Get-MsolUser -All | Export-Clixml -Path .\users.xml
$groups = Get-MsolGroup -All
$groups | ConvertTo-Json -Depth 3 | Set-Content -Path .\groups.json

# one goes to the ticket system by a module of our own
$vip = Get-MsolUser -UserPrincipalName 'vip@contoso.com'
Send-ToTicketSystem -Requester $vip -Queue 'Onboarding'
$vip.ObjectId
