# Copy of a group before it is rebuilt, nested groups included
$source = Get-MgGroup -GroupId '5d1f7a52-8f0e-4c43-9a2e-0b6f9f1c2d3e'
$copy = New-MgGroup -DisplayName "$($source.DisplayName) (copy)" -Description "Copy of $($source.Id)" -MailEnabled:$false -MailNickname 'NotSet' -SecurityEnabled
foreach ($member in Get-MgGroupMember -GroupId $source.Id -All) {
    New-MgGroupMember -GroupId $copy.Id -DirectoryObjectId $member.Id
}
Write-Output "$($copy.DisplayName): $((Get-MgGroupMember -GroupId $copy.Id -All).Count) members"
