# The same call under another name, in every place where a call can stand
Get-MgGroup -GroupId $groupId
$group = Get-MgGroup -GroupId $groupId
Get-MgGroup -GroupId $groupId | Select-Object DisplayName, @{ n = 'ObjectId'; e = 'Id' }
$groupId | ForEach-Object { Get-MgGroup -GroupId $_ } | Sort-Object DisplayName
(Get-MgGroup -GroupId $groupId).DisplayName
"The group is called $((Get-MgGroup -GroupId $groupId).DisplayName)"
if (Get-MgGroup -GroupId $groupId) { Write-Output 'there' }
Write-Output (Get-MgGroup -GroupId $groupId).Mail
function Get-TeamGroup {
    param([guid]$Id)
    return Get-MgGroup -GroupId $Id
}
$finder = { param($id) Get-MgGroup -GroupId $id }
& $finder $groupId
foreach ($domain in Get-MgDomain) { $domain.Id }
$names = @(Get-MgDomain | ForEach-Object { $_.Id })
switch ((Get-MgDomain -DomainId contoso.com).AuthenticationType) { 'Federated' { 'on premises' } 'Managed' { 'in the cloud' } }
