<#
    Weekly: members of every administrator role, as CSV for the security mailbox
#>
Connect-MsolService
$report = @()
foreach ($role in (Get-MsolRole | Sort-Object Name)) {
    foreach ($member in (Get-MsolRoleMember -RoleObjectId $role.ObjectId)) {
        $report += New-Object PSObject -Property @{
            Role     = $role.Name
            Member   = $member.DisplayName
            Email    = $member.EmailAddress
            Licensed = $member.IsLicensed
            Type     = $member.RoleMemberType
        }
    }
}
$report | Export-Csv -Path ".\roles_$(Get-Date -Format yyyyMMdd).csv" -NoTypeInformation
