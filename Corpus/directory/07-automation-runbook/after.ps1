<#
.SYNOPSIS
    Azure Automation runbook: removes leavers from all cloud security groups.
#>
param(
    [Parameter(Mandatory = $true)]
    [string] $UserPrincipalName
)

$ErrorActionPreference = 'Stop'
$credential = Get-AutomationPSCredential -Name 'O365-ServiceAccount'
# the managed identity of the Automation account signs in; -ClientId names a user-assigned one
Connect-MgGraph -Identity -NoWelcome
Connect-ExchangeOnline -Credential $credential -ShowBanner:$false

$user = Get-MgUser -UserId $UserPrincipalName

foreach ($group in Get-MgGroup -Filter 'securityEnabled eq true and mailEnabled eq false' -All | Where-Object { $null -eq $_.OnPremisesLastSyncDateTime }) {
    $member = Get-MgGroupMember -GroupId $group.Id -All | Where-Object { $_.Id -eq $user.Id }
    if ($member) {
        Write-Output "Removing from $($group.DisplayName)"
        Remove-MgGroupMemberDirectoryObjectByRef -GroupId $group.Id -DirectoryObjectId $user.Id
    }
}

Set-Mailbox -Identity $UserPrincipalName -HiddenFromAddressListsEnabled $true
