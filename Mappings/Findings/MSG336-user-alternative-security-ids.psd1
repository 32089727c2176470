@{
    Id       = 'MSG336'
    Name     = 'user-alternative-security-ids'
    Severity = 'warning'
    Message  = 'AlternativeSecurityIds of a user are not in Graph.'
    Help     = 'Identities has the sign-in identities of guests and local accounts.'
}
