@{
    Id         = 'MSG057'
    Name       = 'maxresults-parameter'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'Graph cmdlets call this -Top. For everything write -All.'
    Happens    = 'The parameter cannot be found.'
    Why        = 'The limit had this name in the old cmdlets.'
    Instead    = 'Get-MgUser -Top 2000'
    Evidence   = @(
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users/get-mguser'
    )
    Detect     = @{
        Detector  = 'unknown-parameter'
        Parameter = 'MaxResults', 'ResultSize'
        Rename    = @{ MaxResults = 'Top'; ResultSize = 'Top' }
    }
    Match      = @(
        'Get-MgUser -MaxResults 2000'
        'Get-MgGroup -ResultSize Unlimited'
    )
    NoMatch    = @(
        'Get-MgUser -Top 2000'
        'Get-Mailbox -ResultSize Unlimited'
        'Get-MsolUser -MaxResults 2000'
    )
}
