# Roles by their place in the list, and a state asked of somebody who may be gone.
$roles = Get-MsolRole
$helpdesk = $roles[4].ObjectId
$sorted = Get-MsolUser -All | Sort-Object DisplayName
$sorted[1].DisplayName
$domain = (Get-MsolUser -UserPrincipalName $upn).UserPrincipalName.Split('@')[1]
$state = (Get-MsolUser -ObjectId $id -ErrorAction SilentlyContinue).StrongAuthenticationRequirements.State
if ((Get-MsolUser -ObjectId $id -ErrorAction Ignore).BlockCredential) { 'blocked' }
