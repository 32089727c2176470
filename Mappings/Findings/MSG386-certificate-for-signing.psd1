@{
    Id       = 'MSG386'
    Name     = 'certificate-for-signing'
    Severity = 'warning'
    Message  = '-Type Asymmetric with -Usage Sign was refused by MSOnline and has no direct counterpart. A signing key in Graph is a PFX together with its password.'
    Help     = 'https://learn.microsoft.com/graph/api/resources/keycredential'
}
