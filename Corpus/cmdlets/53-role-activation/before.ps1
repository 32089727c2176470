# Role for the night shift, in the form of the old helpdesk tool
$roleName = 'SharePoint Service Administrator'
$shift = Import-Csv .\night.csv
ForEach ($person in $shift) {
    add-msolrolemember -rolename $roleName -rolememberemailaddress $person.Mail
}
Get-MsolRoleMember -RoleObjectId (Get-MsolRole -RoleName $roleName).ObjectId | Sort-Object EmailAddress | Select-Object EmailAddress, DisplayName
