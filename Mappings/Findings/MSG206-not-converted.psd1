@{
    Id       = 'MSG206'
    Name     = 'not-converted'
    Severity = 'warning'
    Message  = 'There is no rule yet for {cmdlet}. The call is left as it is and fails, because MSOnline no longer works.'
    Help     = 'Microsoft lists successors at https://learn.microsoft.com/powershell/microsoftgraph/azuread-msoline-cmdlet-map. Not every line of that table gives the same result; check it with the cmdlet''s page.'
}
