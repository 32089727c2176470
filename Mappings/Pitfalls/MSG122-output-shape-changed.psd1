@{
    Id         = 'MSG122'
    Name       = 'output-shape-changed'
    Severity   = 'info'
    Level      = 'review'
    Confidence = 'known'
    AppliesTo  = 'graph'
    Message    = 'This call returns an object where the old cmdlet was silent, so the function returns it besides its own value. Put $null = before it.'
    Happens    = 'Callers get a list of two things, and a test of it is true.'
    Why        = 'Set-MsolUserLicense and its like had no output.'
    Instead    = 'function Add-Licence {
    $null = Set-MgUserLicense -UserId $id -AddLicenses $licences -RemoveLicenses @()
    return $true
}'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2139'
        'https://learn.microsoft.com/powershell/module/microsoft.graph.users.actions/set-mguserlicense'
    )
    Detect     = @{
        Detector = 'output-besides'
        Command  = 'Set-MgUserLicense', 'Set-MgBetaUserLicense', 'Set-MgGroupLicense', 'Revoke-MgUserSignInSession', 'Revoke-MgBetaUserSignInSession',
            'Invoke-MgInvalidateUserRefreshToken', 'New-MgUser', 'New-MgGroup', 'New-MgServicePrincipal', 'New-MgInvitation', 'Disconnect-MgGraph'
    }
    Match      = @(
        'function Add-Licence { Set-MgUserLicense -UserId $id -AddLicenses $licences -RemoveLicenses @(); return $true }'
        'function Stop-Session($id) {
    Revoke-MgUserSignInSession -UserId $id
    return ''done''
}'
    )
    NoMatch    = @(
        'function Add-Licence { $null = Set-MgUserLicense -UserId $id -AddLicenses $licences -RemoveLicenses @(); return $true }'
        'function Add-Licence { Set-MgUserLicense -UserId $id -AddLicenses $licences -RemoveLicenses @() }'
        'Set-MgUserLicense -UserId $id -AddLicenses $licences -RemoveLicenses @()'
    )
}
