$params = @{ UserPrincipalName = $upn; City = 'Delft' }
# TODO msol2graph MSG202: The table @params is used elsewhere too, so its keys cannot get the names that Graph has. Set-MsolUser is left as it is: give it a table of its own and convert again.
Set-MsolUser @params
Write-Host $params.UserPrincipalName
$other = @{ UserPrincipalName = $upn }
# TODO msol2graph MSG202: The table @other is used elsewhere too, so its keys cannot get the names that Graph has. Get-MsolUser is left as it is: give it a table of its own and convert again.
Get-MsolUser @other
Send-Report @other
