# The same key for both calls
$who = @{ UserPrincipalName = 'dana@contoso.com' }
# TODO msol2graph MSG202: The table @who is used elsewhere too, so its keys cannot get the names that Graph has. Get-MsolUser is left as it is: give it a table of its own and convert again.
$user = Get-MsolUser @who
if ($user.BlockCredential) {
    # TODO msol2graph MSG202: The table @who is used elsewhere too, so its keys cannot get the names that Graph has. Set-MsolUser is left as it is: give it a table of its own and convert again.
    Set-MsolUser @who -BlockCredential $false
    # TODO msol2graph MSG202: The table @who is used elsewhere too, so its keys cannot get the names that Graph has. Set-MsolUserPassword is left as it is: give it a table of its own and convert again.
    Set-MsolUserPassword @who -NewPassword $temporary -ForceChangePassword $true | Out-Null
}
