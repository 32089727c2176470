# Quarterly review: who holds which directory role
Connect-MsolService
$report = foreach ($role in Get-MsolRole | Sort-Object Name) {
    # roles without members come back empty
    Get-MsolRoleMember -RoleObjectId $role.ObjectId -All | ForEach-Object {
        [pscustomobject]@{
            Role    = $role.Name
            Name    = $_.DisplayName
            Address = $_.EmailAddress
            Type    = $_.RoleMemberType
        }
    }
}
$report | Export-Csv -Path 'C:\Reports\roles.csv' -NoTypeInformation -Encoding UTF8
