# The same call under another name, in every place where a call can stand
Get-MgGroup -GroupId $groupId -GroupId $groupId
$group = Get-MgGroup -GroupId $groupId -GroupId $groupId
Get-MgGroup -GroupId $groupId -GroupId $groupId | Select-Object DisplayName, @{ n = 'ObjectId'; e = 'Id' }
$groupId | ForEach-Object { Get-MgGroup -GroupId $_ -GroupId $_ } | Sort-Object DisplayName
(Get-MgGroup -GroupId $groupId -GroupId $groupId).DisplayName
"The group is called $((Get-MgGroup -GroupId $groupId -GroupId $groupId).DisplayName)"
if (Get-MgGroup -GroupId $groupId -GroupId $groupId) { Write-Output 'there' }
Write-Output (Get-MgGroup -GroupId $groupId -GroupId $groupId).Mail
function Get-TeamGroup {
    param([guid]$Id)
    return Get-MgGroup -GroupId $Id -GroupId $Id
}
$finder = { param($id) Get-MgGroup -GroupId $id -GroupId $id }
& $finder $groupId
foreach ($domain in Get-MgDomain) { $domain.Id }
$names = @(Get-MgDomain | ForEach-Object { $_.Id })
switch ((Get-MgDomain -DomainId contoso.com -DomainId contoso.com).AuthenticationType) { 'Federated' { 'on premises' } 'Managed' { 'in the cloud' } }
