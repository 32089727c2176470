# Values of somebody who may not be there: empty stays empty, and nobody is not blocked.
$user = Get-MsolUser -UserPrincipalName $Upn -ErrorAction SilentlyContinue
$phone = $user.PhoneNumber
$blocked = $user.BlockCredential
[pscustomobject]@{ Phone = $user.PhoneNumber; Mobile = $user.MobilePhone; Blocked = $user.BlockCredential }
if (-not $user.BlockCredential -and $phone) { Send-Sms $phone }
