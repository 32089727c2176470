@{
    Id       = 'MSG304'
    Name     = 'user-license-reconciliation'
    Severity = 'warning'
    Message  = 'Only the beta endpoint of Graph has isLicenseReconciliationNeeded.'
    Help     = 'The module Microsoft.Graph.Beta.Users is needed; the property may change or go.'
}
