@{
    Id       = 'MSG587'
    Name     = 'synchronization-switched-on'
    Severity = 'warning'
    Message  = 'The reference of Graph says that onPremisesSyncEnabled may only be set to false. Microsoft.Entra (Microsoft) sends true the same way, and the wizard of Entra Connect switches synchronization on by itself.'
    Help     = 'Usually the call can be deleted: install Entra Connect and let its wizard do it. https://learn.microsoft.com/graph/api/resources/organization'
}
