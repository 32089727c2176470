@{
    Id         = 'MSG026'
    Name       = 'get-content-encoding-byte'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'both'
    Message    = '-Encoding Byte exists in Windows PowerShell only. [System.IO.File]::ReadAllBytes works in every edition; give it a full path.'
    Happens    = 'PowerShell 7 reports that Byte is not a supported encoding. -AsByteStream fails the other way round in 5.1.'
    Why        = 'The parameter changed in PowerShell 6.'
    Instead    = '$bytes = [System.IO.File]::ReadAllBytes((Convert-Path .\app.cer))'
    Evidence   = @(
        'https://github.com/microsoftgraph/microsoft-graph-docs-contrib/pull/9292'
        'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-content'
    )
    Detect     = @{
        Detector  = 'argument-value'
        Command   = 'Get-Content', 'gc', 'cat', 'type'
        Parameter = 'Encoding'
        Value     = 'text:Byte'
        Desktop   = 'info'
        Fix       = @{
            Form   = 'expression'
            Before = '[System.IO.File]::ReadAllBytes((Convert-Path '
            Keep   = 'Path', 'LiteralPath'
            Drop   = 'Encoding', 'ReadCount', 'Raw'
            After  = '))'
        }
    }
    Match      = @(
        '$bytes = Get-Content .\app.cer -Encoding Byte'
        '[Convert]::ToBase64String((gc -Path $file -Encoding byte -ReadCount 0))'
    )
    NoMatch    = @(
        '$bytes = [System.IO.File]::ReadAllBytes($file)'
        '$text = Get-Content .\users.csv -Encoding UTF8'
        '$bytes = Get-Content .\app.cer -AsByteStream -Raw'
    )
}
