# Directory synchronization health, called by the monitoring agent
Import-Module Microsoft.Graph.Groups, Microsoft.Graph.Identity.DirectoryManagement, Microsoft.Graph.Users -ErrorAction Stop
Connect-MgGraph -Scopes 'Group.Read.All', 'OnPremDirectorySynchronization.Read.All', 'OrgContact.Read.All', 'Organization.Read.All', 'User.Read.All' -NoWelcome
$company = Get-MgOrganization
$maxAge  = New-TimeSpan -Hours 3

if (-not $company.OnPremisesSyncEnabled) { Write-Output 'OK: directory synchronization is not in use'; return }

$age = (Get-Date).ToUniversalTime() - $company.OnPremisesLastSyncDateTime
"Last sync     : $($company.OnPremisesLastSyncDateTime) UTC"
"Password sync : $([bool](Get-MgDirectoryOnPremiseSynchronization).Features.PasswordSyncEnabled)"
"Service user  : $((Get-MgUser -Filter "displayName eq 'On-Premises Directory Synchronization Service Account'" -Top 1).UserPrincipalName)"
[pscustomobject]@{ DirSyncFeature = 'EnableSoftMatchOnUpn'; Enabled = (Get-MgDirectoryOnPremiseSynchronization).Features.SoftMatchOnUpnEnabled } | Select-Object DirSyncFeature, Enabled
"Delete limit  : $(((Get-MgDirectoryOnPremiseSynchronization).Configuration.AccidentalDeletionPrevention).AlertThreshold)"

function Get-SynchronizationConflict {
    [CmdletBinding()] param ()
    $filter = "onPremisesProvisioningErrors/any(e:e/category eq 'PropertyConflict')"
    Get-MgUser -All -Filter $filter -Property Id, DisplayName, UserPrincipalName, ProxyAddresses, OnPremisesImmutableId, OnPremisesLastSyncDateTime, OnPremisesProvisioningErrors
    Get-MgGroup -All -Filter $filter
    Get-MgContact -All -Filter $filter
}

if ([bool](Get-SynchronizationConflict | Select-Object -First 1)) {
    Get-SynchronizationConflict |
        Select-Object DisplayName, UserPrincipalName, @{n='Conflict';e={$_.OnPremisesProvisioningErrors.Value -join ';'}}
}
if ($age -gt $maxAge) { Write-Output "CRITICAL: last sync was $([int]$age.TotalHours) hours ago"; exit 2 }
