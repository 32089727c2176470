@{
    Id       = 'MSG523'
    Name     = 'device-change-by-an-application'
    Severity = 'info'
    Message  = 'An application cannot enable, disable or delete devices that do not run Windows; a signed-in administrator can.'
    Help     = 'The permission for a signed-in person is Directory.AccessAsUser.All with the role Cloud Device Administrator; Device.ReadWrite.All exists for applications only. https://learn.microsoft.com/graph/api/device-update'
}
