@{
    Id       = 'MSG247'
    Name     = 'tenant-loop-connected'
    Severity = 'warning'
    Message  = 'Each round of this loop connects to its own tenant now. With -Scopes a person signs in once for every tenant: for unattended work use -ClientId and -CertificateThumbprint of an application that every customer has consented to.'
    Help     = 'The partner must hold GDAP relationships to the customers. After the loop the connection is that of the last customer. https://learn.microsoft.com/partner-center/customers/gdap-introduction'
}
