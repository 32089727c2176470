# Global administrators and whether per-user MFA is on
$ga = Get-MsolRole -RoleName 'Company Administrator'
$members = Get-MsolRoleMember -RoleObjectId $ga.ObjectId -MemberObjectTypes @('User')
foreach ($m in $members) {
    $u = Get-MsolUser -ObjectId $m.ObjectId
    if ($u.StrongAuthenticationRequirements.State -ne 'Enforced') {
        Write-Warning "$($u.UserPrincipalName) has no enforced MFA"
    }
}
# the same from the other end
$enforced = New-Object -TypeName Microsoft.Online.Administration.StrongAuthenticationRequirement
$enforced.RelyingParty = '*'
$enforced.State = 'Enforced'
Get-MsolUserByStrongAuthentication -Requirements $enforced -RoleObjectId $ga.ObjectId -All | Select-Object DisplayName, UserPrincipalName
