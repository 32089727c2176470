@{
    Id       = 'MSG562'
    Name     = 'service-principal-without-generated-key'
    Severity = 'info'
    Message  = 'Without -Type the old call made a symmetric key and printed it. Graph makes none. If the application needs a secret: Add-MgApplicationPassword.'
    Help     = 'https://learn.microsoft.com/graph/api/application-addpassword'
}
