@{
    Id       = 'MSG589'
    Name     = 'synchronization-settings-delegated-only'
    Severity = 'info'
    Message  = 'Settings of directory synchronization can be read and changed by a signed-in Global Administrator only; with a certificate or managed identity Graph answers 403.'
    Help     = 'There is no application permission. Keep such calls out of unattended scripts. https://learn.microsoft.com/graph/api/onpremisesdirectorysynchronization-get'
}
