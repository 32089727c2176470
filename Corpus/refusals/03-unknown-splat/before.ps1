param([hashtable]$Parameters)
# Nobody knows what is in the table
Get-MsolUser @Parameters
Set-MsolUser @PSBoundParameters
$known = @{ UserPrincipalName = 'ann@contoso.com'; City = 'Delft' }
Set-MsolUser @known
if ($full) { $known.Department = 'Sales' }
Set-MsolUser @known
$arguments = 'ann@contoso.com', 'Delft'
Set-MsolUser @arguments
