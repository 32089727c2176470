# A text with variables is no constant
Get-MgUser -All -Filter "department eq '$("$prefix Sales" -replace "'", "''")'"
New-MgUser -UserPrincipalName "$name@contoso.com" -DisplayName $name -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $true } -MailNickname ("$name@contoso.com" -split '@')[0] -AccountEnabled
