@{
    Id         = 'MSG022'
    Name       = 'principal-lookup-result-not-checked'
    Severity   = 'warning'
    Level      = 'review'
    Confidence = 'reported'
    AppliesTo  = 'graph'
    Message    = 'A -Filter that finds nothing is no error, and the next call then gets an empty id. Test the result before using its Id.'
    Happens    = 'When the principal is missing in the tenant the variable is $null, and the write fails on an empty parameter one line later.'
    Why        = 'Get-MsolServicePrincipal -AppPrincipalId reported an error for a missing principal; a filtered list is simply empty.'
    Instead    = 'if (-not $p) { throw "No service principal for $appId in this tenant" }'
    Evidence   = @(
        'https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/pull/10693'
    )
    Detect     = @{
        Detector  = 'lookup-not-checked'
        Command   = 'Get-Mg*'
        Parameter = 'Filter'
        Member    = 'Id'
        # Microsoft Graph itself is in every tenant.
        Always    = '00000003-0000-0000-c000-000000000000'
        Writing   = 'Update-Mg*', 'Remove-Mg*', 'Set-Mg*', 'Add-Mg*', 'New-Mg*', 'Invoke-Mg*'
        Request   = @{
            Command = 'Invoke-MgGraphRequest', 'Invoke-MgRestMethod', 'Invoke-GraphRequest', 'Invoke-RestMethod', 'irm', 'Invoke-WebRequest', 'iwr'
            Method  = 'PATCH', 'POST', 'PUT', 'DELETE'
        }
        Fix       = @{ Before = 'if (-not '; After = ') { throw ''The filter found nothing.'' }' }
    }
    Match      = @(
        '$p = Get-MgServicePrincipal -Filter "appId eq ''$appId''"
Update-MgServicePrincipal -ServicePrincipalId $p.Id -KeyCredentials $list'
        '$user = Get-MgUser -Filter "mail eq ''$mail''"
Remove-MgUser -UserId $user.Id'
    )
    NoMatch    = @(
        '$p = Get-MgServicePrincipal -Filter "appId eq ''$appId''"
if (-not $p) { throw ''not found'' }
Update-MgServicePrincipal -ServicePrincipalId $p.Id -KeyCredentials $list'
        '$p = Get-MgServicePrincipal -Filter "appId eq ''$appId''"
Get-MgServicePrincipalOwner -ServicePrincipalId $p.Id'
        '$p = Get-MgServicePrincipal -ServicePrincipalId $id
Update-MgServicePrincipal -ServicePrincipalId $p.Id -KeyCredentials $list'
        '$graphAppId = ''00000003-0000-0000-c000-000000000000''
$graph = Get-MgServicePrincipal -Filter "appId eq ''$graphAppId''"
New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $id -PrincipalId $id -ResourceId $graph.Id -AppRoleId $role'
    )
}
