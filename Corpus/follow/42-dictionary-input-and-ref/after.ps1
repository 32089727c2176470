Connect-MgGraph -Scopes 'User.Read.All' -NoWelcome

# a table by id, filled and read by key
$byId = [System.Collections.Generic.Dictionary[string, object]]::new()
foreach ($user in Get-MgUser -All -Property Id, AccountEnabled) { $byId[$user.Id] = $user }
foreach ($id in $byId.Keys) { '{0} {1}' -f $id, ($byId[$id].AccountEnabled -eq $false) }

# the same from the old way to make one
$titles = New-Object 'System.Collections.Generic.Dictionary[string,object]'
Get-MgUser -All -Filter "department eq 'Sales'" | ForEach-Object { $titles[$_.UserPrincipalName] = $_ }
$titles.Values | Sort-Object JobTitle | Select-Object UserPrincipalName, @{ n = 'Title'; e = 'JobTitle' }

# $input of a block without a name
Get-MgUser -Filter 'accountEnabled eq false' -All -Property Id, UserPrincipalName, AssignedLicenses | & { foreach ($user in $input) { "$($user.UserPrincipalName) $($user.AssignedLicenses.Count -gt 0)" } }

# handed over by reference
function Show-Fax ([ref]$Person) { $Person.Value.FaxNumber }
$one = Get-MgUser -UserId 'ada@contoso.com' -Property Id, FaxNumber
Show-Fax ([ref]$one)
