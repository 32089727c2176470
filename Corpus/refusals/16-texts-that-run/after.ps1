# TODO msol2graph MSG205: The name of the command is made at run time, and it may be a cmdlet of MSOnline. Check by hand what is called here.
& "Get-Msol$noun" -All
# TODO msol2graph MSG205: The name of the command is made at run time, and it may be a cmdlet of MSOnline. Check by hand what is called here.
Invoke-Expression "Get-MsolUser -All"
# TODO msol2graph MSG205: The name of the command is made at run time, and it may be a cmdlet of MSOnline. Check by hand what is called here.
iex 'Set-MsolUser -UserPrincipalName a@contoso.com -City Delft'
