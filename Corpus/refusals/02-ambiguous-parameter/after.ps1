# -S could be -SearchString, -State or -Synchronized; -User is enough for -UserPrincipalName
# TODO msol2graph MSG203: -S may stand for several parameters of Get-MsolUser: -SearchString, -State, -Synchronized. Write the full name, then convert again.
Get-MsolUser -S Ann
Get-MgUser -UserId $upn
# TODO msol2graph MSG203: -P may stand for several parameters of Set-MsolUser: -PasswordNeverExpires, -PhoneNumber, -PostalCode, -PreferredDataLocation, -PreferredLanguage. Write the full name, then convert again.
Set-MsolUser -UserPrincipalName $upn -P $value
