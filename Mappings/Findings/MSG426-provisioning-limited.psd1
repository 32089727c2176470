@{
    Id       = 'MSG426'
    Name     = 'provisioning-limited'
    Severity = 'warning'
    Message  = 'SubscriptionProvisioningLimited of the company has no counterpart in Graph. Remove it.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/organization'
}
