@{
    Id       = 'MSG315'
    Name     = 'license-options-without-license'
    Severity = 'warning'
    Message  = 'Options for a licence that the user does not have, or has through a group only, were an error; Graph assigns the licence.'
    Help     = 'Test before the call whether AssignedLicenses.SkuId of the user contains the SKU.'
}
