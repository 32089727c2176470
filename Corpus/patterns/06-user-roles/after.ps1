# Helpdesk: which administrator roles does this person have?
param([Parameter(Mandatory = $true)][string]$Upn)
Connect-MgGraph -Scopes 'RoleManagement.Read.Directory', 'User.Read.All' -NoWelcome
$user = Get-MgUser -UserId $Upn
$roles = Get-MgUserTransitiveMemberOfAsDirectoryRole -UserId $user.Id -All -ConsistencyLevel eventual -CountVariable roleCount

# names of roles as MSOnline showed them; Graph calls the roles below otherwise
$roleName = @{}
Get-MgRoleManagementDirectoryRoleDefinition -All | ForEach-Object { $roleName[$_.Id] = $_.DisplayName }
$roleName['62e90394-69f5-4237-9190-012177145e10'] = 'Company Administrator'
$roleName['44367163-eba1-44c3-98af-f5787879f96a'] = 'CRM Service Administrator'
$roleName['9f06204d-73c1-4d4c-880a-6edb90606fd8'] = 'Device Administrators'
$roleName['29232cdf-9323-42fd-ade2-1d097af3e4de'] = 'Exchange Service Administrator'
$roleName['3a2c62db-5318-420d-8d74-23affee5d9d5'] = 'Intune Service Administrator'
$roleName['75941009-915a-4869-abe7-691bff18279e'] = 'Lync Service Administrator'
$roleName['a9ea8996-122f-4c74-9520-8edcd192826c'] = 'Power BI Service Administrator'
$roleName['f28a1f50-f6e7-4571-818b-6a12f2af6b6c'] = 'SharePoint Service Administrator'
$roleName['69091246-20e8-4a56-aa4d-066075b2a7a8'] = 'Teams Service Administrator'
$roleName['fe930be7-5e62-47db-91af-98c3a49a38b1'] = 'User Account Administrator'

if ($roles) {
    "$($user.DisplayName) has: " + (($roles | ForEach-Object { $_ | ForEach-Object { $roleName[$_.RoleTemplateId] } }) -join ', ')
}
else {
    "$($user.DisplayName) has no roles"
}
# second account of the same person
Get-MgUserTransitiveMemberOfAsDirectoryRole -UserId "adm-$Upn" -All -ConsistencyLevel eventual -CountVariable roleCount | Format-Table @{ n = 'Name'; e = { $roleName[$_.RoleTemplateId] } }, Description
