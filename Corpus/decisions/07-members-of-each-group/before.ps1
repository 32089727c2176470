# Every security group and who is in it
$out = @()
foreach ($group in (Get-MsolGroup -GroupType Security -All)) {
    $members = Get-MsolGroupMember -GroupObjectId $group.ObjectId -All
    if ($members.Count -eq 0) { Write-Warning "$($group.DisplayName) is empty"; continue }
    foreach ($member in $members) {
        $out += New-Object PSObject -Property @{
            Group  = $group.DisplayName
            Member = $member.DisplayName
            Mail   = $member.EmailAddress
            Kind   = $member.GroupMemberType
        }
    }
}
$out | Export-Csv .\group-members.csv -NoTypeInformation
