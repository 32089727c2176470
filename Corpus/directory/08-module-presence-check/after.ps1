# Prerequisites for the helpdesk toolbox. Run in Windows PowerShell (MSOnline does not load in PowerShell 7).
function Initialize-Toolbox {
    [CmdletBinding()]
    param([System.Management.Automation.PSCredential] $Credential)

    if (-not (Get-Module -ListAvailable -Name Microsoft.Graph.Groups)) {
        Write-Host 'MSOnline module not found, installing...' -ForegroundColor Yellow
        Install-Module -Name Microsoft.Graph.Groups, Microsoft.Graph.Users -Scope CurrentUser -Force -AllowClobber
    }
    Import-Module Microsoft.Graph.Groups, Microsoft.Graph.Users -ErrorAction Stop

    if ($Credential) {
        # Connect-MgGraph takes no user name and password: use a certificate or managed identity when nobody is there to sign in
        Connect-MgGraph -ErrorAction Stop -Scopes 'Device.Read.All', 'Group.Read.All', 'User.Read.All' -NoWelcome
    }
    else {
        Connect-MgGraph -ErrorAction Stop -Scopes 'Device.Read.All', 'Group.Read.All', 'User.Read.All' -NoWelcome
    }
}

function Get-ToolboxGroup {
    param([string] $Name)
    Get-MgGroup -Filter "startsWith(displayName,'$($Name -replace "'", "''")')" -All | Select-Object DisplayName, @{ n = 'ObjectId'; e = 'Id' }, @{ n = 'GroupType'; e = { if (-not $_.MailEnabled) { 'Security' } elseif ($_.SecurityEnabled -and $_.GroupTypes -notcontains 'Unified') { 'MailEnabledSecurity' } else { 'DistributionList' } } }
}

function Get-ToolboxDevice {
    param([string] $Owner)
    Get-MgUserOwnedDeviceAsDevice -UserId $Owner -All -ConsistencyLevel eventual -CountVariable graphCount | Select-Object DisplayName, DeviceId, @{ n = 'Enabled'; e = 'AccountEnabled' }
}
