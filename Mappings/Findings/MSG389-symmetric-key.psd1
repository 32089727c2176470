@{
    Id       = 'MSG389'
    Name     = 'symmetric-key'
    Severity = 'warning'
    Message  = 'This adds a symmetric key, which Microsoft accepts for few service principals only and is switching off. If the value is a certificate, the old call lacked -Type Asymmetric.'
    Help     = 'Without -Type the old cmdlet stored a symmetric key. https://learn.microsoft.com/powershell/module/msonline/new-msolserviceprincipalcredential'
}
