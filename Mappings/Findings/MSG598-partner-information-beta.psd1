@{
    Id       = 'MSG598'
    Name     = 'partner-information-beta'
    Severity = 'warning'
    Message  = 'Partner information is in the beta endpoint only, and neither its permissions nor whether it accepts changes are documented: try it in your tenant before relying on it.'
    Help     = 'The module Microsoft.Graph.Beta.Identity.DirectoryManagement is needed. What customers see of a partner is kept in Partner Center: Account settings, Organization profile.'
}
