# Takes a leaver out of every security group
param([string]$Upn)
Connect-MgGraph -Scopes 'Group.Read.All', 'GroupMember.ReadWrite.All', 'User.Read.All' -NoWelcome
$leaver = Get-MgUser -UserId $Upn
$groups = Get-MgGroup -All -Filter 'securityEnabled eq true and mailEnabled eq false'
$groups | ForEach-Object {
    $groupId = $_.Id
    if (Get-MgGroupMember -GroupId $groupId -All | Where-Object { $_.Id -eq $leaver.Id }) {
        Remove-MgGroupMemberDirectoryObjectByRef -GroupId $groupId -DirectoryObjectId $leaver.Id
        Write-Host "$Upn left $($_.DisplayName)"
    }
}
