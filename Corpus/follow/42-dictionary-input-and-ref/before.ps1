Connect-MsolService

# a table by id, filled and read by key
$byId = [System.Collections.Generic.Dictionary[string, object]]::new()
foreach ($user in Get-MsolUser -All) { $byId[$user.ObjectId] = $user }
foreach ($id in $byId.Keys) { '{0} {1}' -f $id, $byId[$id].BlockCredential }

# the same from the old way to make one
$titles = New-Object 'System.Collections.Generic.Dictionary[string,object]'
Get-MsolUser -All -Department Sales | ForEach-Object { $titles[$_.UserPrincipalName] = $_ }
$titles.Values | Sort-Object Title | Select-Object UserPrincipalName, Title

# $input of a block without a name
Get-MsolUser -EnabledFilter DisabledOnly -All | & { foreach ($user in $input) { "$($user.SignInName) $($user.IsLicensed)" } }

# handed over by reference
function Show-Fax ([ref]$Person) { $Person.Value.Fax }
$one = Get-MsolUser -UserPrincipalName 'ada@contoso.com'
Show-Fax ([ref]$one)
