@{
    Id       = 'MSG323'
    Name     = 'user-exchange-display-type'
    Severity = 'warning'
    Message  = 'CloudExchangeRecipientDisplayType is not in Graph.'
    Help     = 'Ask Exchange: (Get-EXORecipient -Identity $user.UserPrincipalName).RecipientTypeDetails.'
}
