# End of AD FS: the domain becomes managed, users follow with new passwords

Get-MgDomainFederationConfiguration -DomainId 'contoso.com'
Update-MgDomain -DomainId 'contoso.com' -AuthenticationType 'Managed'
# if AD FS is already gone
Update-MgDomain -DomainId 'contoso.com' -AuthenticationType 'Managed'
Update-MgUser -UserId 'reception@contoso.com' -PasswordProfile @{ Password = 'Change.Me.2024!'; ForceChangePasswordNextSignIn = $true }
'Change.Me.2024!'
