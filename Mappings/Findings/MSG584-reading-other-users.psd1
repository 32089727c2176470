@{
    Id       = 'MSG584'
    Name     = 'reading-other-users'
    Severity = 'warning'
    Message  = 'Without the right to read other users, Teams, Planner and the people pickers of other services stop working for normal users.'
    Help     = 'It is a setting for compliance investigations. https://learn.microsoft.com/graph/api/resources/defaultuserrolepermissions'
}
