@{
    Id         = 'MSG190'
    Name       = 'parameter-not-in-signature'
    Severity   = 'warning'
    Level      = 'manual'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'This Graph cmdlet has no such parameter, or the abbreviation fits several. Compare with the parameters of the cmdlet: Get-Help with -Parameter *.'
    Happens    = 'PowerShell stops: a parameter cannot be found that matches the parameter name, or the name is ambiguous.'
    Why        = 'Parameters are compared with those of version 2.25 of the modules.'
    Instead    = 'Get-MgUser -UserId $id -Property Id, DisplayName'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/microsoftgraph/overview'
    )
    Detect     = @{
        Detector   = 'unknown-parameter'
        NotCommand = 'Find-*', 'Connect-MgGraph', 'Set-MgRequestContext'
        Ambiguous  = $true
        Fallback   = $true
    }
    Match      = @(
        'Get-MgUser -UserIdentifier $id'
        'Get-MgUser -UserId $id -Propertys Id'
        'Get-MgUser -P 5'
    )
    NoMatch    = @(
        'Get-MgUser -UserId $id -Select Id'
        'Get-MgUser -UserId $id -ea Stop -Verbose'
        'Get-MgUser @unknown'
        'Get-Mailbox -Foo 1'
    )
}
