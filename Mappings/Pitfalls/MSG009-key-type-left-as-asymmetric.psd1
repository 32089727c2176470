@{
    Id         = 'MSG009'
    Name       = 'key-type-left-as-asymmetric'
    Severity   = 'error'
    Level      = 'safe'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'Asymmetric and Password are words of MSOnline, not types of a Graph key. A certificate has the type AsymmetricX509Cert; a password is made with Add-MgServicePrincipalPassword.'
    Happens    = 'The service refuses the request: invalid value for the type of the key credential.'
    Why        = 'The words changed with the API. Graph knows AsymmetricX509Cert, X509CertAndPassword and Symmetric.'
    Instead    = 'Type = ''AsymmetricX509Cert'''
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/resources/keycredential'
        'https://learn.microsoft.com/powershell/module/msonline/new-msolserviceprincipalcredential'
    )
    Detect     = @(
        @{
            Detector = 'entry-value'
            Entry    = 'Type'
            Beside   = 'Usage', 'Key'
            Value    = 'text:Asymmetric'
            Fix      = @{ Form = 'replace'; Text = '''AsymmetricX509Cert''' }
        }
        @{ Detector = 'entry-value'; Entry = 'Type'; Beside = 'Usage'; Value = 'text:Password' }
        @{
            Detector = 'body-text'
            Key      = 'keyCredentials', 'keyCredential'
            Entry    = 'type'
            Text     = 'Asymmetric'
            To       = 'AsymmetricX509Cert'
            Request  = @{
                Command = 'Invoke-MgGraphRequest', 'Invoke-MgRestMethod', 'Invoke-GraphRequest', 'Invoke-RestMethod', 'irm', 'Invoke-WebRequest', 'iwr'
                Method  = 'PATCH', 'POST'
                Path    = '*servicePrincipals/*', '*servicePrincipals(*', '*applications/*', '*applications(*', '*/applications', '*/servicePrincipals'
                Body    = 'Body'
            }
        }
    )
    Match      = @(
        '$key = @{ Type = ''Asymmetric''; Usage = ''Verify''; Key = $cer.RawData }'
        '$key = [Microsoft.Graph.PowerShell.Models.MicrosoftGraphKeyCredential]::new()
$key.Type = ''asymmetric''
$key.Usage = ''Verify''
$key.Key = $cer.RawData'
        '$key = @{ Type = ''Password''; Usage = ''Verify''; Key = $bytes }'
        'Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/applications/$id" -Body ''{"keyCredentials":[{"type":"Asymmetric","usage":"Verify","key":"MIIC"}]}'''
    )
    NoMatch    = @(
        '$key = @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $cer.RawData }'
        '$encryption = @{ Name = ''backup''; Type = ''Asymmetric'' }'
        'New-MsolServicePrincipalCredential -ObjectId $id -Type Asymmetric -Usage Verify -Value $credValue'
    )
}
