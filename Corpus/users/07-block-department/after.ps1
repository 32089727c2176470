[CmdletBinding(SupportsShouldProcess)]
param (
    [string] $Department = 'Temporary staff',
    [bool] $Block = $true
)

$affected = Get-MgUser -All -Filter "department eq '$($Department -replace "'", "''")'" -Property Id, AccountEnabled, UserPrincipalName | Where-Object { ($_.AccountEnabled -eq $false) -ne $Block }
if (!$affected) { Write-Verbose 'nothing to do'; return }

$affected | ForEach-Object {
    if ($PSCmdlet.ShouldProcess($_.UserPrincipalName, "BlockCredential = $Block")) {
        Update-MgUser -UserId $_.UserPrincipalName -AccountEnabled:(-not $Block)
    }
}

# Control
Get-MgUser -All -Filter "department eq '$($Department -replace "'", "''")' and accountEnabled eq false" | Measure-Object | Select-Object -ExpandProperty Count
