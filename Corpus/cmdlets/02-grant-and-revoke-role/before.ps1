param(
    [Parameter(Mandatory)][string]$UserPrincipalName,
    [switch]$Revoke
)
Connect-MsolService
# Helpdesk staff get the role for the duration of a project
if ($Revoke) {
    Remove-MsolRoleMember -RoleName 'Helpdesk Administrator' -RoleMemberEmailAddress $UserPrincipalName
}
else {
    Add-MsolRoleMember -RoleName 'Helpdesk Administrator' -RoleMemberEmailAddress $UserPrincipalName
}
Get-MsolUserRole -UserPrincipalName $UserPrincipalName | Format-Table Name, Description -AutoSize
