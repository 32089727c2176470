@{
    Id         = 'MSG066'
    Name       = 'graph-request-without-paging'
    Severity   = 'warning'
    Level      = 'manual'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'One request returns one page. Follow @odata.nextLink until there is none.'
    Happens    = 'Only the first page is used.'
    Why        = 'The rest of the list is behind the link @odata.nextLink.'
    Instead    = '$uri = ''v1.0/users?$select=id,userPrincipalName''
$users = do {
    $page = Invoke-MgGraphRequest -Uri $uri -OutputType PSObject
    $page.value
    $uri = $page.''@odata.nextLink''
} while ($uri)'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/481'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2000'
        'https://learn.microsoft.com/graph/paging'
    )
    Detect     = @{
        Detector = 'request-without-paging'
        Command  = 'Invoke-MgGraphRequest', 'Invoke-MgRestMethod', 'Invoke-GraphRequest', 'Invoke-RestMethod', 'irm', 'Invoke-WebRequest', 'iwr'
        Link     = 'nextLink'
        Single   = '*$top=1', '*$top=1&*', '*subscribedskus*', '*/domains', '*/organization*', '*/$batch*', '*directoryroletemplates*', '*/licensedetails*',
            '* eq ''*', '*%20eq%20''*', '*authentication/methods*', '*/getbyids', '*/conditionalaccess/*', '*/policies/*', '*/verificationdnsrecords*',
            '*/serviceconfigurationrecords*', '*/manager*', '*/federationconfiguration*', '*/directory/subscriptions*', '*/invitedby*', '*/me/*', '*/microsoft.graph.*', '*/gettenantid*', '*/manageddevices/*/users*',
            '*/manageddevices(''*'')/users*', '*/healthoverviews*'
    }
    Match      = @(
        '$users = (Invoke-MgGraphRequest -Uri ''v1.0/users?$select=id,userPrincipalName'').value'
        '$r = Invoke-RestMethod -Uri ''https://graph.microsoft.com/v1.0/groups'' -Headers $h
$r.value | ForEach-Object { $_.displayName }'
    )
    NoMatch    = @(
        '$users = do { $page = Invoke-MgGraphRequest -Uri $uri; $page.value; $uri = $page.''@odata.nextLink'' } while ($uri)'
        '(Invoke-MgGraphRequest -Uri ''v1.0/users?$top=1'').value'
        '(Invoke-MgGraphRequest -Uri "v1.0/users?`$filter=userPrincipalName eq ''$upn''").value'
        '(Invoke-MgGraphRequest -Uri "v1.0/users/$id").displayName'
        '(Invoke-MgGraphRequest -Uri "beta/deviceManagement/managedDevices/$id/users").value'
    )
}
