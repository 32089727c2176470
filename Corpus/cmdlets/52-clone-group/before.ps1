# Copy of a group before it is rebuilt, nested groups included
$source = Get-MsolGroup -ObjectId '5d1f7a52-8f0e-4c43-9a2e-0b6f9f1c2d3e'
$copy = New-MsolGroup -DisplayName "$($source.DisplayName) (copy)" -Description "Copy of $($source.ObjectId)"
foreach ($member in Get-MsolGroupMember -GroupObjectId $source.ObjectId -All) {
    Add-MsolGroupMember -GroupObjectId $copy.ObjectId -GroupMemberType $member.GroupMemberType -GroupMemberObjectId $member.ObjectId
}
Write-Output "$($copy.DisplayName): $((Get-MsolGroupMember -GroupObjectId $copy.ObjectId -All).Count) members"
