# An unknown parameter is no guess
# TODO msol2graph MSG204: Get-MsolUser has no parameter -Colour, so the old call failed as well. The call is left as it is: remove the parameter or write the one that was meant.
Get-MsolUser -UserPrincipalName $upn -Colour Blue
# TODO msol2graph MSG204: Get-MsolUser has no parameter -Upn, so the old call failed as well. The call is left as it is: remove the parameter or write the one that was meant.
$user = Get-MsolUser -Upn $upn
# TODO msol2graph MSG204: Set-MsolUser has no parameter -Cityy, so the old call failed as well. The call is left as it is: remove the parameter or write the one that was meant.
Set-MsolUser -UserPrincipalName $upn -Cityy Delft
