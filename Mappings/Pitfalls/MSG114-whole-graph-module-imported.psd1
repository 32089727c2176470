@{
    Id         = 'MSG114'
    Name       = 'whole-graph-module-imported'
    Severity   = 'warning'
    Level      = 'safe'
    Confidence = 'documented'
    AppliesTo  = 'graph'
    Message    = 'This loads every submodule. Name the ones that the script uses, or leave the line out: PowerShell loads them when they are needed.'
    Happens    = 'Windows PowerShell stops at 4096 functions, PowerShell 7 takes minutes and gigabytes, Azure Automation fails to import.'
    Why        = 'Microsoft.Graph has nothing of its own; it only depends on some forty modules.'
    Instead    = 'Import-Module Microsoft.Graph.Users, Microsoft.Graph.Groups'
    Evidence   = @(
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1449'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1488'
        'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/3413'
        'https://github.com/MicrosoftDocs/windows-itpro-docs/issues/11834'
    )
    Detect     = @{
        Detector = 'whole-module'
        Module   = 'Microsoft.Graph', 'Microsoft.Graph.Beta', 'Microsoft.Graph.*'
        Loader   = 'Import-Module', 'ipmo', 'Install-Module', 'Install-PSResource'
        Mild     = 'Install-Module', 'Install-PSResource'
    }
    Match      = @(
        'Import-Module Microsoft.Graph
Get-MgUser -UserId $upn
Get-MgGroup -GroupId $id'
        '#Requires -Modules Microsoft.Graph
Get-MgUser -UserId $upn'
        'using module Microsoft.Graph.Beta
Get-MgBetaUser -UserId $upn'
    )
    NoMatch    = @(
        'Import-Module Microsoft.Graph.Users
Get-MgUser -UserId $upn'
        'Get-Module Microsoft.Graph -ListAvailable'
        '#Requires -Modules Microsoft.Graph.Users, Microsoft.Graph.Groups
Get-MgUser -UserId $upn'
    )
}
