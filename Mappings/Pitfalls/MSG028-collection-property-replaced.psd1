@{
    Id         = 'MSG028'
    Name       = 'collection-property-replaced'
    Severity   = 'warning'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'An update replaces this whole collection, so entries that are not given are removed. Read the present ones, append, and write the list.'
    Happens    = 'Reply addresses, tags, other mail addresses and the like disappear without a message.'
    Why        = 'PATCH sets a collection as a whole.'
    Instead    = '$sp = Get-MgServicePrincipal -ServicePrincipalId $id
Update-MgServicePrincipal -ServicePrincipalId $id -ReplyUrls (@($sp.ReplyUrls) + ''https://new.contoso.com/auth'' | Select-Object -Unique)'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/serviceprincipal-update'
        'https://learn.microsoft.com/graph/api/application-update'
    )
    Detect     = @(
        @{
            Detector = 'collection-replaced'
            Command  = 'Update-Mg*'
            Property = 'ReplyUrls', 'RedirectUris', 'IdentifierUris', 'Tags', 'AlternativeNames', 'NotificationEmailAddresses', 'AppRoles',
                'RequiredResourceAccess', 'ProxyAddresses'
            Body     = 'BodyParameter'
            Request  = @{
                Command = 'Invoke-MgGraphRequest', 'Invoke-MgRestMethod', 'Invoke-GraphRequest', 'Invoke-RestMethod', 'irm', 'Invoke-WebRequest', 'iwr'
                Method  = 'PATCH'
                Path    = '*servicePrincipals/*', '*servicePrincipals(*', '*applications/*', '*applications(*', '*users/*', '*users(*'
                Body    = 'Body'
            }
            Within   = 'Web', 'Spa', 'PublicClient'
            Value    = 'text', 'table', 'new:*'
            Creator  = 'New-Mg*'
            Read     = @{
                'Update-MgServicePrincipal' = 'Get-MgServicePrincipal'
                'Update-MgApplication' = 'Get-MgApplication'
                'Update-MgUser' = 'Get-MgUser'
            }
            Identity = 'ServicePrincipalId', 'ApplicationId', 'AppId', 'UniqueName', 'UserId'
            Fix      = @{ Before = '@('; After = ')'; Then = ' | Select-Object -Unique' }
        }
        @{
            Detector = 'collection-replaced'
            Severity = 'info'                       # the old cmdlet replaced these too
            Command  = 'Update-Mg*'
            Property = 'OtherMails'
            Body     = 'BodyParameter'
            Request  = @{
                Command = 'Invoke-MgGraphRequest', 'Invoke-MgRestMethod', 'Invoke-GraphRequest', 'Invoke-RestMethod', 'irm', 'Invoke-WebRequest', 'iwr'
                Method  = 'PATCH'
                Path    = '*servicePrincipals/*', '*servicePrincipals(*', '*applications/*', '*applications(*', '*users/*', '*users(*'
                Body    = 'Body'
            }
            Value    = 'text'
            Creator  = 'New-Mg*'
            Read     = @{
                'Update-MgServicePrincipal' = 'Get-MgServicePrincipal'
                'Update-MgApplication' = 'Get-MgApplication'
                'Update-MgUser' = 'Get-MgUser'
            }
            Identity = 'ServicePrincipalId', 'ApplicationId', 'AppId', 'UniqueName', 'UserId'
            Fix      = @{ Before = '@('; After = ')'; Then = ' | Select-Object -Unique' }
        }
    )
    Match      = @(
        'Update-MgServicePrincipal -ServicePrincipalId $id -ReplyUrls ''https://new.contoso.com/auth'''
        'Update-MgUser -UserId $id -OtherMails ''a@contoso.com'''
        'Update-MgApplication -ApplicationId $id -BodyParameter @{ identifierUris = @(''api://reports'') }'
    )
    NoMatch    = @(
        '$sp = Get-MgServicePrincipal -ServicePrincipalId $id
Update-MgServicePrincipal -ServicePrincipalId $sp.Id -ReplyUrls (@($sp.ReplyUrls) + ''https://new.contoso.com/auth'')'
        'Update-MgUser -UserId $id -BusinessPhones ''+47 22 00 00 00'''
        'Update-MgUser -UserId $id -City ''Oslo'''
    )
}
