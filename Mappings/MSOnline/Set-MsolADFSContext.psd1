@{
    Cmdlet     = 'Set-MsolADFSContext'
    Verdict    = 'none'
    Level      = 'review'
    Reason     = 'Graph does not talk to AD FS: there is no context to set, and the line goes.'
    Sources    = @(
        'https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-fed-management'
        'https://learn.microsoft.com/powershell/module/adfs/'
        'https://learn.microsoft.com/powershell/module/msonline/set-msoladfscontext'
    )
    Confidence = 'known'
    # as long as one of these stays, its context stays with it
    StaysWith  = @('Convert-MsolDomainToFederated', 'Convert-MsolDomainToStandard', 'Get-MsolFederationProperty', 'New-MsolFederatedDomain', 'Remove-MsolFederatedDomain', 'Update-MsolFederatedDomain')
    Frames     = @(
        # no code: the statement is removed
        @{ Id = 'none'; Findings = @('MSG554')
           Code = { } }
    )
    Parameters = @{
        Computer            = @{ Drop = $true }
        ADFSUserCredentials = @{ Drop = $true }
        LogFile             = @{ Drop = $true }
    }
    Examples   = @(
        @{ Before = 'if ($server) { Set-MsolADFSContext -Computer $server }
Get-MsolDomain -DomainName contoso.com'; After = 'if ($server) {  }
Get-MgDomain -DomainId contoso.com' }
    )
}
