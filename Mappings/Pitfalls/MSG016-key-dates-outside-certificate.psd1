@{
    Id         = 'MSG016'
    Name       = 'key-dates-outside-certificate'
    Severity   = 'warning'
    Level      = 'review'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'The dates of the key are not those of the certificate, and a key must not outlive its certificate. Leave both dates out, or use NotBefore and NotAfter in UTC.'
    Happens    = 'The service answers that the start or end date of the key credential is invalid. A policy of the tenant on the life of credentials can refuse it too.'
    Why        = 'MSOnline filled the dates itself: today and one year later. Local times are off by the time zone.'
    Instead    = '$key = @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $cer.RawData }'
    Evidence   = @(
        'https://learn.microsoft.com/graph/api/resources/keycredential'
        'https://learn.microsoft.com/graph/api/resources/applicationauthenticationmethodpolicy'
    )
    Detect     = @{
        Detector    = 'entry-value'
        Entry       = 'StartDateTime', 'EndDateTime'
        Beside      = 'Key'
        Value       = 'command:Get-Date', 'method:Add*', 'text', 'static:DateTime.*', 'method:ToUniversalTime', 'method:ToString'
        TargetValue = 'command:Get-Date', 'text', 'static:DateTime.*', 'static:DateTimeOffset.*', 'member:Date'
        Without     = 'NotBefore', 'NotAfter', 'StartDateTime', 'EndDateTime'
        Fix         = @{ Form = 'remove' }
    }
    Match      = @(
        '$key = @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $cer.RawData; StartDateTime = Get-Date; EndDateTime = (Get-Date).AddYears(10) }'
        '$key = @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $cer.RawData; EndDateTime = ''2035-12-31T00:00:00Z'' }'
    )
    NoMatch    = @(
        '$key = @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $cer.RawData; EndDateTime = $cer.NotAfter.ToUniversalTime() }'
        '$key = @{ Type = ''AsymmetricX509Cert''; Usage = ''Verify''; Key = $cer.RawData; StartDateTime = $null; EndDateTime = $null }'
        '$secret = Add-MgServicePrincipalPassword -ServicePrincipalId $id -PasswordCredential @{ EndDateTime = (Get-Date).AddYears(1) }'
    )
}
