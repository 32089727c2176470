Get-MsolUser –UserPrincipalName “ann@contoso.com” —ErrorAction Stop
Set-MsolUser ―UserPrincipalName ann@contoso.com –City ‘Delft’
$user = Get-MsolUser –UserPrincipalName ann@contoso.com
$user.ObjectId
Set-MsolUserPassword –ObjectId $user.ObjectId –NewPassword $secret –ForceChangePassword $true | Out-Null
