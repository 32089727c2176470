# The name on the command line may be a user or a group, or a domain or a role
param ([string] $Name, [switch] $Group, [switch] $Role)

if ($Group) {
    $target = Get-MgGroup -GroupId $Name
}
else {
    $target = Get-MgUser -UserId $Name -Property Id, DisplayName, OnPremisesLastSyncDateTime
}
# the same in both kinds
Write-Output "$($target.DisplayName) $($target.Id) $($target.OnPremisesLastSyncDateTime)"

if ($Role) { $thing = Get-MgRoleManagementDirectoryRoleDefinition -UnifiedRoleDefinitionId $Name }
else { $thing = Get-MgDomain -DomainId $Name }
# not the same in both kinds
Write-Output $thing.Name
