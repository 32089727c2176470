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
# TODO msol2graph MSG208: $thing may hold the result of Get-MsolRole or of Get-MsolDomain here, and Name is not the same property of both in Graph. The line is left as it is: use two variables, or test which one it is.
Write-Output $thing.Name
