@{
    Cmdlet     = 'Remove-MsolContact'
    Verdict    = 'none'
    Level      = 'manual'
    Reason     = 'Contacts are read-only in Graph v1.0: they are deleted in Exchange Online or, when they are synchronized, in the on-premises directory.'
    Sources    = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1734'
        'https://github.com/microsoftgraph/entra-powershell/issues/1102'
        'https://learn.microsoft.com/graph/api/resources/orgcontact'
        'https://learn.microsoft.com/powershell/module/exchange/remove-mailcontact'
        'https://learn.microsoft.com/powershell/module/msonline/remove-msolcontact'
    )
    Confidence = 'documented'
    # a file with rows is piped in: one of these columns names the object
    Columns    = @('ObjectId')
    Frames     = @(
        @{ Id = 'read-only'; Finding = 'MSG526'
           Manual = 'Graph v1.0 cannot delete contacts. In Exchange Online: Remove-MailContact -Identity <address> -Confirm:$false; a synchronized contact is deleted in the on-premises directory.' }
    )
    Examples   = @(
        @{ Before = 'Remove-MsolContact -ObjectId $id -Force'; After = '# TODO msol2graph MSG526: Graph v1.0 cannot delete contacts. In Exchange Online: Remove-MailContact -Identity <address> -Confirm:$false; a synchronized contact is deleted in the on-premises directory.
Remove-MsolContact -ObjectId $id -Force' }
    )
}
