param([hashtable]$Parameters)
# Nobody knows what is in the table
# TODO msol2graph MSG202: Get-MsolUser gets parameters from @Parameters, whose keys are not known here. The call is left as it is: write the hashtable as a literal in the same scope, or convert the call by hand.
Get-MsolUser @Parameters
# TODO msol2graph MSG202: Set-MsolUser gets parameters from @PSBoundParameters, whose keys are not known here. The call is left as it is: write the hashtable as a literal in the same scope, or convert the call by hand.
Set-MsolUser @PSBoundParameters
$known = @{ UserId = 'ann@contoso.com'; City = 'Delft' }
Update-MgUser @known
if ($full) { $known.Department = 'Sales' }
Update-MgUser @known
$arguments = 'ann@contoso.com', 'Delft'
# TODO msol2graph MSG202: Set-MsolUser gets parameters from @arguments, whose keys are not known here. The call is left as it is: write the hashtable as a literal in the same scope, or convert the call by hand.
Set-MsolUser @arguments
