# The same call under another name, in every place where a call can stand
Get-MsolGroup -ObjectId $groupId
$group = Get-MsolGroup -ObjectId $groupId
Get-MsolGroup -ObjectId $groupId | Select-Object DisplayName, ObjectId
$groupId | ForEach-Object { Get-MsolGroup -ObjectId $_ } | Sort-Object DisplayName
(Get-MsolGroup -ObjectId $groupId).DisplayName
"The group is called $((Get-MsolGroup -ObjectId $groupId).DisplayName)"
if (Get-MsolGroup -ObjectId $groupId) { Write-Output 'there' }
Write-Output (Get-MsolGroup -ObjectId $groupId).EmailAddress
function Get-TeamGroup {
    param([guid]$Id)
    return Get-MsolGroup -ObjectId $Id
}
$finder = { param($id) Get-MsolGroup -ObjectId $id }
& $finder $groupId
foreach ($domain in Get-MsolDomain) { $domain.Name }
$names = @(Get-MsolDomain | ForEach-Object { $_.Name })
switch ((Get-MsolDomain -DomainName contoso.com).Authentication) { 'Federated' { 'on premises' } 'Managed' { 'in the cloud' } }
