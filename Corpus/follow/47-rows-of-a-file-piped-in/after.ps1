# Rows of files go straight into cmdlets, which took the columns that are called like their parameters.
Connect-MgGraph -Scopes 'GroupMember.ReadWrite.All', 'LicenseAssignment.Read.All', 'LicenseAssignment.ReadWrite.All', 'User.DeleteRestore.All', 'User.ReadWrite.All' -NoWelcome
Import-Csv .\sales.csv | ForEach-Object { Update-MgUser -UserId $(if ($_.ObjectId) { $_.ObjectId } else { $_.UserPrincipalName }) -Department 'Sales' -UsageLocation NL }
Import-Csv .\leavers.csv -Delimiter ';' | Where-Object { $_.Left -eq 'yes' } | ForEach-Object { Remove-MgUser -UserId $(if ($_.ObjectId) { $_.ObjectId } else { $_.UserPrincipalName }) }
$members = Import-Csv .\members.csv
$members | ForEach-Object { New-MgGroupMember -GroupId $groupId -DirectoryObjectId $_.GroupMemberObjectId }
$members | ForEach-Object { Remove-MgGroupMemberDirectoryObjectByRef -GroupId $oldGroupId -DirectoryObjectId $_.GroupMemberObjectId }
Import-Csv .\review.csv | ForEach-Object { Get-MgUser -UserId $(if ($_.ObjectId) { $_.ObjectId } else { $_.UserPrincipalName }) -Property Id, UserPrincipalName, AccountEnabled } | Select-Object UserPrincipalName, @{ n = 'BlockCredential'; e = { $_.AccountEnabled -eq $false } } | Export-Csv .\state.csv -NoTypeInformation

$skuIdByName = @{}
Get-MgSubscribedSku -All | ForEach-Object { $skuIdByName[$_.SkuPartNumber] = $_.SkuId }

ConvertFrom-Csv $text | ForEach-Object { $null = Set-MgUserLicense -UserId $(if ($_.ObjectId) { $_.ObjectId } else { $_.UserPrincipalName }) -RemoveLicenses @($skuIdByName['POWER_BI_STANDARD']) -AddLicenses @() }

# the columns are named in the script
Import-Csv .\list.csv -Header UserPrincipalName, Title | ForEach-Object { Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$([uri]::EscapeDataString($_.UserPrincipalName))" -Body @{ jobTitle = if ($_.Title) { $_.Title } else { $null } } }
[pscustomobject]@{ UserPrincipalName = $upn; City = 'Oslo' } | ForEach-Object { Update-MgUser -UserId $_.UserPrincipalName -City $_.City }
Import-Csv .\hr.csv | Select-Object @{ n = 'UserPrincipalName'; e = { $_.Account } }, @{ n = 'Department'; e = { $_.Dept } } | ForEach-Object { Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$([uri]::EscapeDataString($_.UserPrincipalName))" -Body @{ department = if ($_.Department) { $_.Department } else { $null } } }

# all that this one sets is in the file
# TODO msol2graph MSG233: Set-MsolUser takes all that it sets from the pipeline by property name, and which properties arrive is not known here. Graph cmdlets take nothing by name: write ForEach-Object { ... } with the parameters spelled out, and convert again.
Import-Csv .\changes.csv | Set-MsolUser
