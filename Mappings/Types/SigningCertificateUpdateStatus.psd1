@{
    Type = 'SigningCertificateUpdateStatus'
    Graph = 'signingCertificateUpdateStatus'
    Sources = @('https://learn.microsoft.com/graph/api/resources/signingcertificateupdatestatus')
    Properties = @{
        LastRunAt = @{ Name = 'LastRunDateTime' }
        Result    = @{ Name = 'CertificateUpdateResult'; Level = 'review'; Reason = 'The words of the result are not documented for either side.' }
    }
}
