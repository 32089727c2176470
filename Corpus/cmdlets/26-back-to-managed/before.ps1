# End of AD FS: the domain becomes managed, users follow with new passwords
Set-MsolADFSContext -Computer 'adfs01.corp.contoso.com'
Get-MsolFederationProperty -DomainName 'contoso.com'
Convert-MsolDomainToStandard -DomainName 'contoso.com' -SkipUserConversion $true -PasswordFile 'C:\Temp\passwords.txt'
# if AD FS is already gone
Set-MsolDomainAuthentication -DomainName 'contoso.com' -Authentication Managed
Convert-MsolFederatedUser -UserPrincipalName 'reception@contoso.com' -NewPassword 'Change.Me.2024!'
