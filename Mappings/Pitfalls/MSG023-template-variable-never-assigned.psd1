@{
    Id         = 'MSG023'
    Name       = 'template-variable-never-assigned'
    Severity   = 'error'
    Level      = 'manual'
    Confidence = 'reported'
    AppliesTo  = 'both'
    Message    = 'This variable is never assigned in the script, so the parameter gets nothing. Use the variable that holds the object, for example $p.Id.'
    Happens    = 'The call fails: Cannot bind argument to parameter because it is an empty string.'
    Why        = 'Generated samples use placeholders such as $servicePrincipalId, $userId or $params; they were pasted without connecting them to the names of the script.'
    Instead    = 'Update-MgServicePrincipal -ServicePrincipalId $p.Id -BodyParameter $params'
    Evidence   = @(
        'https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness/pull/10693'
    )
    Detect     = @{
        Detector    = 'variable-never-assigned'
        Command     = '*-Mg*'
        Placeholder = @{
            ServicePrincipalId = '*-Mg*ServicePrincipal'; ApplicationId = '*-Mg*Application'; UserId = '*-Mg*User'
            GroupId            = '*-Mg*Group'; DeviceId = '*-Mg*Device'; DirectoryObjectId = '*-Mg*'; Params = '*-Mg*'
        }
    }
    Match      = @(
        '$p = Get-MgServicePrincipal -Filter "appId eq ''$env:APP_ID''"
$params = @{ accountEnabled = $true }
Update-MgServicePrincipal -ServicePrincipalId $servicePrincipalId -BodyParameter $params'
        '$user = Get-MgUser -UserId ''a@contoso.com''
Update-MgUser -UserId $userId -City ''Oslo'''
    )
    NoMatch    = @(
        'param($servicePrincipalId)
Update-MgServicePrincipal -ServicePrincipalId $servicePrincipalId -DisplayName ''Reports'''
        'foreach ($userId in Get-Content users.txt) { Update-MgUser -UserId $userId -City ''Oslo'' }'
        '. .\settings.ps1
Update-MgUser -UserId $userId -City ''Oslo'''
        'Update-MgUser -UserId $env:USER_ID -City ''Oslo'''
    )
}
