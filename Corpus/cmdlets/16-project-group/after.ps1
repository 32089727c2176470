# Group for a project with its first members from a file
$group = New-MgGroup -DisplayName 'Project Falcon' -Description 'Access to the Falcon share' -MailEnabled:$false -MailNickname 'NotSet' -SecurityEnabled
foreach ($line in Get-Content -Path .\falcon-members.txt) {
    $user = Get-MgUser -UserId $line.Trim() -ErrorAction SilentlyContinue
    if ($user) {
        New-MgGroupMember -GroupId $group.Id -DirectoryObjectId $user.Id
    }
    else {
        Write-Warning "No such user: $line"
    }
}
Update-MgGroup -GroupId $group.Id -Description "Access to the Falcon share, filled $(Get-Date -Format d)"
