@{
    Id         = 'MSG196'
    Name       = 'listing-filtered-on-this-side'
    Severity   = 'info'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'Everything is read, and Graph could test this itself, so that only the matching objects travel.'
    Happens    = 'The script is right, but reads every object of the tenant, page by page.'
    Why        = 'Where-Object tests after the objects have arrived. The properties here can be filtered with a plain query, which tells upper from lower case no more than PowerShell does.'
    Instead    = 'Get-MgUser -All -Filter "department eq ''Sales''"'
    Evidence   = @(
        'https://learn.microsoft.com/graph/filter-query-parameter'
        'https://learn.microsoft.com/graph/aad-advanced-queries'
    )
    Detect     = @{ Detector = 'client-filter'; Command = 'Get-Mg*' }
    Match      = @(
        'Get-MgUser -All | Where-Object { $_.Department -eq ''Sales'' } | Select-Object UserPrincipalName'
        'Get-MgUser -All -Property Id, UserType, Department | Where-Object { $_.UserType -eq ''Guest'' -and $_.Department -match ''^S'' }'
        '$groups = Get-MgGroup -All | ? { $_.DisplayName -like ''HR*'' }'
    )
    NoMatch    = @(
        'Get-MgUser -All -Filter "department eq ''Sales''"'
        'Get-MgUser -All | Where-Object { $_.Department -eq $department }'
        'Get-MgUser -All | Where-Object { $_.Department -eq '''' }'
        'Get-MgUser -All | Where-Object { $_.Department -ceq ''Sales'' -or $_.City -eq ''Oslo'' }'
        'Get-MgUser -All | Where-Object { $_.DisplayName -like ''*HR'' }'
    )
}
