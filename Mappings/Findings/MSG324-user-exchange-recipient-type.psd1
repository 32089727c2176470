@{
    Id       = 'MSG324'
    Name     = 'user-exchange-recipient-type'
    Severity = 'warning'
    Message  = 'MSExchRecipientTypeDetails is not in Graph.'
    Help     = 'Ask Exchange: (Get-EXORecipient -Identity $user.UserPrincipalName).RecipientTypeDetails.'
}
