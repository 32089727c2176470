# Rows of files go straight into cmdlets, which took the columns that are called like their parameters.
Connect-MsolService
Import-Csv .\sales.csv | Set-MsolUser -Department 'Sales' -UsageLocation NL
Import-Csv .\leavers.csv -Delimiter ';' | Where-Object { $_.Left -eq 'yes' } | Remove-MsolUser -Force
$members = Import-Csv .\members.csv
$members | Add-MsolGroupMember -GroupObjectId $groupId
$members | Remove-MsolGroupMember -GroupObjectId $oldGroupId
Import-Csv .\review.csv | Get-MsolUser | Select-Object UserPrincipalName, BlockCredential | Export-Csv .\state.csv -NoTypeInformation
ConvertFrom-Csv $text | Set-MsolUserLicense -RemoveLicenses 'contoso:POWER_BI_STANDARD'

# the columns are named in the script
Import-Csv .\list.csv -Header UserPrincipalName, Title | Set-MsolUser
[pscustomobject]@{ UserPrincipalName = $upn; City = 'Oslo' } | Set-MsolUser
Import-Csv .\hr.csv | Select-Object @{ n = 'UserPrincipalName'; e = { $_.Account } }, @{ n = 'Department'; e = { $_.Dept } } | Set-MsolUser

# all that this one sets is in the file
Import-Csv .\changes.csv | Set-MsolUser
