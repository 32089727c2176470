@{
    Id       = 'MSG399'
    Name     = 'generated-symmetric-key'
    Severity = 'warning'
    Message  = 'The old cmdlet made the key and printed it. The script now makes it and outputs the base64 text once: store it safely, and keep it out of logs.'
    Help     = 'https://learn.microsoft.com/powershell/module/msonline/new-msolserviceprincipalcredential'
}
