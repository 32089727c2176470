Connect-MgGraph -Scopes 'Directory.Read.All', 'User.DeleteRestore.All', 'User.Read.All' -NoWelcome
# TODO msol2graph MSG390: A Graph connection belongs to one tenant: connect to the customer with Connect-MgGraph -TenantId first, then call without -TenantId.
foreach ($c in Get-MgContract -All) { Get-MsolDomain -TenantId $c.CustomerId }
Get-MgUser -Filter 'accountEnabled eq false' -All | ForEach-Object { Remove-MgUser -UserId $_.Id }
