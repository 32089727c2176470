@{
    Id       = 'MSG591'
    Name     = 'synchronization-feature-set-up-by-wizard'
    Severity = 'warning'
    Message  = 'This synchronization feature was not settable in MSOnline: the wizard of Entra Connect sets it up, or it is always on.'
    Help     = 'Duplicate attribute resiliency is on in every tenant. Update-MgDirectoryOnPremiseSynchronization -Features has keys for these features, but changing them there does not set the server up. https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-syncservice-features'
}
