@{
    Id       = 'MSG382'
    Name     = 'environment-in-variable'
    Severity = 'warning'
    Message  = 'The names of the clouds changed: AzureCloud is Global, AzureChinaCloud is China, USGovernment is USGov or USGovDoD. Make sure that the value given here is one of the new names.'
    Help     = 'Get-MgEnvironment lists the names. https://learn.microsoft.com/powershell/microsoftgraph/authentication-commands'
}
