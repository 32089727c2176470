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
    Detect     = 'collection-property-replaced'
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
