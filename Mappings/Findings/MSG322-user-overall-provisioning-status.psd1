@{
    Id       = 'MSG322'
    Name     = 'user-overall-provisioning-status'
    Severity = 'warning'
    Message  = 'Graph has no summary of the state of a user''s service plans.'
    Help     = 'Look for a ProvisioningStatus other than Success and Disabled in the ServicePlans of Get-MgUserLicenseDetail.'
}
