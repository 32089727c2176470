@{
    Id       = 'MSG590'
    Name     = 'password-writeback-feature'
    Severity = 'warning'
    Message  = 'Graph says that PasswordWritebackEnabled is not in use: it may be false although password writeback works, and it cannot be changed.'
    Help     = 'Look at Password reset, On-premises integration, in the Entra admin center, or at Get-ADSyncAADPasswordResetConfiguration on the server. https://learn.microsoft.com/graph/api/resources/onpremisesdirectorysynchronizationfeature'
}
