@{
    Id       = 'MSG392'
    Name     = 'secret-made-by-graph'
    Severity = 'warning'
    Message  = 'Graph makes the password itself and does not take the value of the script. Every place that uses the old value has to take SecretText of the result, which is shown only once.'
    Help     = 'https://learn.microsoft.com/graph/api/serviceprincipal-addpassword'
}
