# How many of each kind are in the group?
param([guid]$GroupId)
Connect-MsolService
$members = Get-MsolGroupMember -GroupObjectId $GroupId -All
$members | Group-Object GroupMemberType | Sort-Object Count -Descending | Select-Object Name, Count
switch ($members[0].GroupMemberType) {
    'User' { 'A person comes first' }
    'Contact' { 'A contact comes first' }
    default { 'Something else comes first' }
}
