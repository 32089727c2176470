@{
    Id       = 'MSG320'
    Name     = 'license-source-and-plans'
    Severity = 'warning'
    Message  = 'Who assigns a licence and what state its plans are in are two objects in Graph.'
    Help     = 'Read LicenseAssignmentStates of the user and Get-MgUserLicenseDetail, and join them by SkuId.'
}
