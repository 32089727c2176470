# The name on the command line may be a user or a group, or a domain or a role
param ([string] $Name, [switch] $Group, [switch] $Role)

if ($Group) {
    $target = Get-MsolGroup -ObjectId $Name
}
else {
    $target = Get-MsolUser -ObjectId $Name
}
# the same in both kinds
Write-Output "$($target.DisplayName) $($target.ObjectId) $($target.LastDirSyncTime)"

if ($Role) { $thing = Get-MsolRole -ObjectId $Name }
else { $thing = Get-MsolDomain -DomainName $Name }
# not the same in both kinds
Write-Output $thing.Name
