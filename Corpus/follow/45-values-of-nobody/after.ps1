# Values of somebody who may not be there: empty stays empty, and nobody is not blocked.
$user = Get-MgUser -UserId $Upn -ErrorAction SilentlyContinue -Property Id, BusinessPhones, AccountEnabled, MobilePhone
$phone = @($user.BusinessPhones)[0]
$blocked = $user.AccountEnabled -eq $false
[pscustomobject]@{ Phone = @($user.BusinessPhones)[0]; Mobile = $user.MobilePhone; Blocked = $user.AccountEnabled -eq $false }
if ($user.AccountEnabled -eq $true -and $phone) { Send-Sms $phone }
