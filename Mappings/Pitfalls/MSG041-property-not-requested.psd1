@{
    Id         = 'MSG041'
    Name       = 'property-not-requested'
    Severity   = 'warning'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'This property comes only when it is asked for, so it is empty here. Name it, and all others that are read, in -Property.'
    Happens    = 'Columns are empty, and conditions are never or always true. There is no error.'
    Why        = 'Without -Property the service returns a few properties of a user. Get-MsolUser returned all.'
    Instead    = 'Get-MgUser -All -Property Id, UserPrincipalName, Department, CreatedDateTime, UsageLocation | Select-Object UserPrincipalName, Department, CreatedDateTime'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/547'
        'https://learn.microsoft.com/graph/api/resources/user'
        'https://github.com/MicrosoftLearning/MD-102T00-Microsoft-365-Endpoint-Administrator/issues/64'
    )
    Detect     = @{ Detector = 'property-not-requested' }
    Match      = @(
        'Get-MgUser -All | Where-Object { $_.UsageLocation -eq ''NL'' } | Select-Object UserPrincipalName, Department, CreatedDateTime'
        '$user = Get-MgUser -UserId $upn
if ($user.AccountEnabled) { ''on'' }'
        'foreach ($u in Get-MgUser -All -Property Id, DisplayName) { "$($u.DisplayName): $($u.UserType)" }'
    )
    NoMatch    = @(
        'Get-MgUser -All -Property Id, UsageLocation, Department | Where-Object { $_.UsageLocation -eq ''NL'' } | Select-Object Id, Department'
        'Get-MgUser -All -Property $properties | Select-Object Department'
        'Get-MgUser -All -Property * | Select-Object Department'
        'Get-MgBetaUser -All | Select-Object Department'
        'Get-MgUser -All | Select-Object DisplayName, Mail'
        'Get-MgGroup -All | Select-Object DisplayName, SecurityEnabled'
    )
}
