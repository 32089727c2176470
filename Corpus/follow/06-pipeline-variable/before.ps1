# Group name next to every member, kept by -PipelineVariable
Get-MsolGroup -All -PipelineVariable grp |
    ForEach-Object { Get-MsolGroupMember -GroupObjectId $_.ObjectId -All } |
    ForEach-Object {
        [pscustomobject]@{
            Group  = $grp.DisplayName
            Mail   = $grp.EmailAddress
            Member = $_.EmailAddress
            Type   = $_.GroupMemberType
        }
    } | Export-Csv -Path .\members.csv -NoTypeInformation
