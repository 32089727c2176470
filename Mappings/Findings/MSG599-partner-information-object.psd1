@{
    Id       = 'MSG599'
    Name     = 'partner-information-object'
    Severity = 'warning'
    Message  = 'Which object -ObjectId of Set-MsolPartnerInformation names was not documented.'
    Help     = 'Leave it out to change the information of the tenant that is connected.'
}
