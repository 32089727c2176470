# Group for a project with its first members from a file
$group = New-MsolGroup -DisplayName 'Project Falcon' -Description 'Access to the Falcon share'
foreach ($line in Get-Content -Path .\falcon-members.txt) {
    $user = Get-MsolUser -UserPrincipalName $line.Trim() -ErrorAction SilentlyContinue
    if ($user) {
        Add-MsolGroupMember -GroupObjectId $group.ObjectId -GroupMemberType User -GroupMemberObjectId $user.ObjectId
    }
    else {
        Write-Warning "No such user: $line"
    }
}
Set-MsolGroup -ObjectId $group.ObjectId -Description "Access to the Falcon share, filled $(Get-Date -Format d)"
