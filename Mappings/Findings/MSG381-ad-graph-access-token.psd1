@{
    Id       = 'MSG381'
    Name     = 'ad-graph-access-token'
    Severity = 'warning'
    Message  = 'A token for Azure AD Graph (https://graph.windows.net) is not accepted by Microsoft Graph. Get a token for https://graph.microsoft.com and pass it to Connect-MgGraph -AccessToken as a SecureString.'
    Help     = 'Azure AD Graph is retired. https://learn.microsoft.com/graph/migrate-azure-ad-graph-overview'
}
