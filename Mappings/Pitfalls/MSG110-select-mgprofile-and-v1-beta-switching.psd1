@{
    Id         = 'MSG110'
    Name       = 'select-mgprofile-and-v1-beta-switching'
    Severity   = 'error'
    Level      = 'review'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'Version 2 of the module has no profiles: the cmdlets of beta have names of their own, such as Get-MgBetaUser. Delete Select-MgProfile and use those names where beta is needed.'
    Happens    = 'The term Select-MgProfile is not recognized. If errors are ignored, v1.0 answers and what only beta has is empty.'
    Why        = 'Beta moved to the modules Microsoft.Graph.Beta.*.'
    Instead    = 'Get-MgBetaUser -UserId $id        # module Microsoft.Graph.Beta.Users'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2104'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/447'
        'https://github.com/microsoft/mggraph-intune-samples/pull/3'
    )
    Detect     = @(
        @{
            Detector  = 'profile-switch'
            Over      = 'MSG061'
            Tested    = 'Version', 'Select-MgProfile'
            Command   = 'Select-MgProfile'
            Parameter = 'Name', 'Profile', 'ProfileName'
            Pinned    = @{ Below = '2.0'; Severity = 'info' }
        }
        @{ Detector = 'command-in-use'; Command = 'Get-MgProfile'; Tested = 'Version', 'Get-MgProfile', 'Select-MgProfile'; Pinned = @{ Below = '2.0'; Severity = 'info' } }
        @{
            Detector = 'beta-only-command'
            Command  = '*-Mg*'
            Unless   = 'Select-MgProfile'
            Module   = 'Microsoft.Graph.Beta.Users', 'Microsoft.Graph.Beta.Groups', 'Microsoft.Graph.Beta.Applications', 'Microsoft.Graph.Beta.DirectoryObjects',
                'Microsoft.Graph.Beta.Identity.DirectoryManagement', 'Microsoft.Graph.Beta.Identity.SignIns', 'Microsoft.Graph.Beta.Identity.Governance', 'Microsoft.Graph.Beta.Reports'
            Pinned   = @{ Below = '2.0'; Severity = 'info' }
        }
    )
    Match      = @(
        'Connect-MgGraph -Scopes User.Read.All
Select-MgProfile -Name beta
Get-MgUser -UserId $id'
        'Select-MgProfile v1.0
Get-MgUser -UserId $id'
        'Get-MgUserAuthenticationRequirement -UserId $id'
    )
    NoMatch    = @(
        'Get-MgBetaUser -UserId $id'
        'Get-MgUser -UserId $id'
        'function Select-MgProfile { param($Name) }
Select-MgProfile -Name beta'
        'if ((Get-Module Microsoft.Graph.Users).Version.Major -eq 1) { Select-MgProfile beta }'
        'if (Get-Command Select-MgProfile -ErrorAction SilentlyContinue) { if ((Get-MgProfile).Name -ne ''beta'') { Select-MgProfile -Name beta } }'
    )
}
