# Takes a leaver out of every security group
param([string]$Upn)
Connect-MsolService
$leaver = Get-MsolUser -UserPrincipalName $Upn
$groups = Get-MsolGroup -All -GroupType Security
$groups | ForEach-Object {
    $groupId = $_.ObjectId
    if (Get-MsolGroupMember -GroupObjectId $groupId -All | Where-Object { $_.ObjectId -eq $leaver.ObjectId }) {
        Remove-MsolGroupMember -GroupObjectId $groupId -GroupMemberType User -GroupMemberObjectId $leaver.ObjectId
        Write-Host "$Upn left $($_.DisplayName)"
    }
}
