# The same key for both calls
$who = @{ UserPrincipalName = 'dana@contoso.com' }
$user = Get-MsolUser @who
if ($user.BlockCredential) {
    Set-MsolUser @who -BlockCredential $false
    Set-MsolUserPassword @who -NewPassword $temporary -ForceChangePassword $true | Out-Null
}
