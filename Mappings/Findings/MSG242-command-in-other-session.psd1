@{
    Id       = 'MSG242'
    Name     = 'command-in-other-session'
    Severity = 'warning'
    Message  = '{cmdlet} runs in another session or process ({host}), where nothing of this script''s connection exists. Connect there too.'
    Help     = 'Start-Job, Invoke-Command, ForEach-Object -Parallel and a started powershell.exe do not share the connection of Microsoft Graph PowerShell reliably.'
}
