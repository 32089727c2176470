@{
    Id       = 'MSG331'
    Name     = 'user-release-track'
    Severity = 'warning'
    Message  = 'ReleaseTrack is not in Graph.'
    Help     = 'Targeted release is chosen in the Microsoft 365 admin centre.'
}
