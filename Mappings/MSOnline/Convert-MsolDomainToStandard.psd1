@{
    Cmdlet     = 'Convert-MsolDomainToStandard'
    Verdict    = 'partial'
    Level      = 'review'
    Reason     = 'Update-MgDomain makes the domain managed; the trust in AD FS and the passwords of users are separate tasks.'
    # Microsoft's table of cmdlets names Remove-MgDomainFederationConfiguration, its procedures name this
    Sources    = @(
        'https://learn.microsoft.com/entra/identity/hybrid/connect/migrate-from-federation-to-cloud-authentication'
        'https://learn.microsoft.com/entra/identity/users/domains-verify-custom-subdomain'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/update-mgdomain'
        'https://learn.microsoft.com/powershell/module/msonline/convert-msoldomaintostandard'
    )
    Confidence = 'documented'
    Scopes     = @('Directory.AccessAsUser.All', 'Domain-InternalFederation.ReadWrite.All', 'Domain.ReadWrite.All')
    Role       = 'Hybrid Identity Administrator'
    Frames     = @(
        @{ Id = 'to-managed'; When = @{ SkipUserConversion = 'true' }; Findings = @('MSG546', 'MSG549')
           Code = { Update-MgDomain -DomainId $DomainName -AuthenticationType 'Managed' }
           Reason = 'The tenant half is the same; the relying party trust in AD FS stays, and nothing is printed.' }
        @{ Id = 'with-passwords'; Finding = 'MSG548'
           Manual = 'The old call also gave every user a temporary password and wrote them to -PasswordFile; Graph does not. Use password hash synchronization, or set passwords with Update-MgUser -PasswordProfile, then: Update-MgDomain -DomainId <domain> -AuthenticationType Managed.' }
    )
    Parameters = @{
        DomainName         = @{ Used = $true }
        SkipUserConversion = @{ Used = $true }
        # no passwords are made, so no file is written
        PasswordFile       = @{ Drop = $true }
        WhatIf             = @{ Argument = 'WhatIf'; Switch = $true }
        Confirm            = @{ Argument = 'Confirm'; Switch = $true }
    }
    Examples   = @(
        @{ Before = 'Convert-MsolDomainToStandard -DomainName $domain -SkipUserConversion $true -PasswordFile .\unused.txt'; After = 'Update-MgDomain -DomainId $domain -AuthenticationType ''Managed''' }
        @{ Before = 'Convert-MsolDomainToStandard -DomainName $domain -SkipUserConversion $false -PasswordFile .\passwords.txt'; After = '# TODO msol2graph MSG548: The old call also gave every user a temporary password and wrote them to -PasswordFile; Graph does not. Use password hash synchronization, or set passwords with Update-MgUser -PasswordProfile, then: Update-MgDomain -DomainId <domain> -AuthenticationType Managed.
Convert-MsolDomainToStandard -DomainName $domain -SkipUserConversion $false -PasswordFile .\passwords.txt' }
    )
}
