@{
    # the domain itself
    Type  = 'PasswordPolicy'
    Graph = 'domain'
    Sources = @('https://learn.microsoft.com/graph/api/resources/domain', 'https://learn.microsoft.com/powershell/module/msonline/get-msolpasswordpolicy')
    Properties = @{
        ValidityPeriod   = @{ Name = 'PasswordValidityPeriodInDays' }
        NotificationDays = @{ Name = 'PasswordNotificationWindowInDays' }
        ExtensionData    = @{ Manual = 'ExtensionData held nothing of meaning: remove it from the list of properties.'; Finding = 'MSG396' }
    }
}
