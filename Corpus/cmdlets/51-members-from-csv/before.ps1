# columns: Group, Upn
$rows = Import-Csv -Path '.\members.csv' -Delimiter ';'
foreach ($row in $rows) {
    $params = @{
        GroupObjectId       = (Get-MsolGroup -SearchString $row.Group).ObjectId
        GroupMemberType     = 'User'
        GroupMemberObjectId = (Get-MsolUser -UserPrincipalName $row.Upn).ObjectId
    }
    Add-MsolGroupMember @params -ErrorAction Continue
}
