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
# Connect-MgGraph takes no user name and password: use a certificate or managed identity when nobody is there to sign in
Connect-MgGraph -Scopes 'Group.Read.All', 'GroupMember.ReadWrite.All', 'User.Read.All' -NoWelcome
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
