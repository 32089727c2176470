@{
    Id       = 'MSG592'
    Name     = 'synchronization-feature-stays-on'
    Severity = 'warning'
    Message  = 'This synchronization feature cannot be switched off once it is on; the call fails as the old one did.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/onpremisesdirectorysynchronizationfeature'
}
