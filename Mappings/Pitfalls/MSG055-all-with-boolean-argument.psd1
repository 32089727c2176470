@{
    Id         = 'MSG055'
    Name       = 'all-with-boolean-argument'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = '-All is a switch and takes no value after a space. Write -All alone.'
    Happens    = 'PowerShell stops: a positional parameter cannot be found that accepts the argument. Inside of a try the list is empty.'
    Why        = 'In the AzureAD module -All took a truth value.'
    Instead    = 'Get-MgUser -All'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1264'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users/get-mguser'
    )
    Detect     = @{
        Detector  = 'switch-argument'
        Parameter = 'All'
        Alone     = $true
    }
    Match      = @(
        'Get-MgUser -All $true'
        'Get-MgGroupMember -GroupId $id -All 1'
        'Get-MgUser -All $all -Filter $filter'
    )
    NoMatch    = @(
        'Get-MgUser -All'
        'Get-MgUser -All:$true'
        'Get-AzureADUser -All $true'
    )
}
