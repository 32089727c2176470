@{
    Id         = 'MSG025'
    Name       = 'x509certificate-import-on-powershell-7'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'both'
    Message    = 'Import on an empty X509Certificate works in Windows PowerShell only. Create the object from the file: [System.Security.Cryptography.X509Certificates.X509Certificate2]::new($file).'
    Happens    = 'PowerShell 7 reports: X509Certificate is immutable on this platform. Use the equivalent constructor instead.'
    Why        = 'MSOnline tied the script to Windows PowerShell; Graph does not, and the helper code around the call breaks.'
    Instead    = '$cer = [System.Security.Cryptography.X509Certificates.X509Certificate2]::new($file)'
    Evidence   = @(
        'https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate.import'
    )
    Detect     = @{
        Detector = 'empty-object-filled'
        Type     = 'X509Certificate', 'X509Certificate2'
        Method   = 'Import'
        Desktop  = 'info'
        Fix      = @{ Text = '[System.Security.Cryptography.X509Certificates.X509Certificate2]::new' }
    }
    Match      = @(
        '$cer = New-Object System.Security.Cryptography.X509Certificates.X509Certificate
$cer.Import($file)'
        '$cer = [System.Security.Cryptography.X509Certificates.X509Certificate2]::new()
$cer.Import($file, $password, ''DefaultKeySet'')'
    )
    NoMatch    = @(
        '$cer = [System.Security.Cryptography.X509Certificates.X509Certificate2]::new($file)'
        '$all = New-Object System.Security.Cryptography.X509Certificates.X509Certificate2Collection
$all.Import($file)'
        '$cer = New-Object System.Security.Cryptography.X509Certificates.X509Certificate2 $file
$cer.Thumbprint'
    )
}
