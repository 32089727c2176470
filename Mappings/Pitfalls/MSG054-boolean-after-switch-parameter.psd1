@{
    Id         = 'MSG054'
    Name       = 'boolean-after-switch-parameter'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'This parameter is a switch, and a switch takes no value after a space. Write the value with a colon: -AccountEnabled:$false.'
    Happens    = 'PowerShell stops: a positional parameter cannot be found that accepts the argument.'
    Why        = 'Truth values of properties are switches in the Graph cmdlets. MSOnline and AzureAD had parameters of type bool.'
    Instead    = 'Update-MgUser -UserId $id -AccountEnabled:$false'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1264'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1025'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/931'
    )
    Detect     = @{
        Detector     = 'switch-argument'
        NotParameter = 'All'
    }
    Match      = @(
        'Update-MgUser -UserId $id -AccountEnabled $false'
        'New-MgGroup -DisplayName IT -MailEnabled $false -SecurityEnabled $true -MailNickname it'
        'Update-MgUser -UserId $id -AccountEnabled ($x -eq 1)'
    )
    NoMatch    = @(
        'Update-MgUser -UserId $id -AccountEnabled:$false'
        'Update-MgUser -UserId $id -BodyParameter @{ AccountEnabled = $false }'
        '$p = @{ UserId = $id; AccountEnabled = $false }
Update-MgUser @p'
        'New-MgGroup -DisplayName IT -MailEnabled:$false -SecurityEnabled -MailNickname it'
    )
}
