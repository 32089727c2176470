@{
    Id       = 'MSG301'
    Name     = 'user-list-stops-at-500'
    Severity = 'warning'
    Message  = 'Get-MsolUser without -All or -MaxResults stopped at 500 users, and its result is changed or deleted here: check how many users the new call may touch.'
    Help     = '-Top 500 keeps the old limit, -All takes every user.'
}
