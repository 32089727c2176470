@{
    Id       = 'MSG526'
    Name     = 'contact-removal'
    Severity = 'warning'
    Message  = 'Graph v1.0 cannot delete contacts. In Exchange Online: Remove-MailContact -Identity <address> -Confirm:$false; a synchronized contact is deleted in the on-premises directory.'
    Help     = 'Remove-MgContact always fails ("Data contract version does not allow ''Delete''"). For a contact that Exchange does not know, Invoke-MgGraphRequest -Method DELETE -Uri ''beta/contacts/<id>'' is reported to work; it needs Directory.ReadWrite.All and is not documented. https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1734'
}
