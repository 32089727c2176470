#requires -Version 5.1
#requires -Modules Microsoft.Graph.Users
<#
.SYNOPSIS
    Sets the country of users that have none.
.DESCRIPTION
    Uses Get-MsolUser and Set-MsolUser; run Connect-MsolService first.
.EXAMPLE
    .\Set-Country.ps1 -Country NL
#>
[CmdletBinding(SupportsShouldProcess)]
param([ValidateLength(2, 2)][string]$Country = 'NL')

foreach ($user in Get-MgUser -All -Property Id, UsageLocation, UserPrincipalName | Where-Object { -not $_.UsageLocation }) {
    if ($PSCmdlet.ShouldProcess($user.UserPrincipalName, "UsageLocation $Country")) {
        Update-MgUser -UserId $user.Id -UsageLocation $Country
    }
}
