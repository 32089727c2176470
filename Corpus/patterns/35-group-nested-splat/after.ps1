# Puts the regional group into the company-wide one, and prints who is in it
Connect-MgGraph -Scopes 'Device.Read.All', 'Group.Read.All', 'GroupMember.ReadWrite.All', 'OrgContact.Read.All', 'User.ReadBasic.All' -NoWelcome
$company = Get-MgGroup -GroupId '3f1d0c52-7c55-4c2e-9d0b-4b8a3f0f6a11'
$region = Get-MgGroup -GroupId '8a0c9f7e-1b5d-4f43-a1d2-5c6e7f809112'
$member = @{
    GroupId       = $company.Id
    DirectoryObjectId = $region.Id
}
New-MgGroupMember @member
Get-MgGroupMember -GroupId $company.Id -All | Where-Object { $_.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.group' } |
    ForEach-Object { Write-Host "$($_.AdditionalProperties['displayName']) [$(@{ '#microsoft.graph.user' = 'User'; '#microsoft.graph.group' = 'Group'; '#microsoft.graph.orgContact' = 'Contact'; '#microsoft.graph.servicePrincipal' = 'ServicePrincipal'; '#microsoft.graph.device' = 'Other' }[$_.AdditionalProperties['@odata.type']])] $(if ($_.AdditionalProperties['userPrincipalName']) { $_.AdditionalProperties['userPrincipalName'] } else { $_.AdditionalProperties['mail'] })" }
