# Gives the roles in the file; takes them when the column says so
Connect-MsolService
Import-Csv .\admins.csv | ForEach-Object {
    if ($_.Action -eq 'add') {
        Add-MsolRoleMember -RoleName $_.Role -RoleMemberEmailAddress $_.Upn
    }
    else {
        Remove-MsolRoleMember -RoleName $_.Role -RoleMemberEmailAddress $_.Upn
    }
}
if (Get-MsolUserRole -UserPrincipalName 'auditor@contoso.com' | Where-Object Name -eq 'Company Administrator') {
    Write-Warning 'The auditor must not be a global administrator'
}
