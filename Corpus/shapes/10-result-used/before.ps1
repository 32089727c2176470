# The result is read in another way
$u = Get-MsolUser -UserPrincipalName $upn
if ($u.IsLicensed) { 'licensed' }
if (-not $u.IsLicensed) { 'not licensed' }
if ($u.IsLicensed -eq $true -and $u.BlockCredential -eq $false) { 'works' }
$state = $u.BlockCredential
"Blocked: $($u.BlockCredential), licensed: $($u.IsLicensed), id: $($u.ObjectId)"
"Name $u.DisplayName is not read here"
$all = Get-MsolUser -All
$all | Select-Object DisplayName, IsLicensed, BlockCredential
$all | Where-Object { $_.isLicensed -and !$_.BlockCredential } | Sort-Object WhenCreated -Descending | Format-Table DisplayName, ObjectId
$all | Where-Object IsLicensed -eq $true | Group-Object UsageLocation
$all | Where BlockCredential
$all | Select-Object @{ Name = 'Enabled'; Expression = { -not $_.BlockCredential } }, @{ n = 'Id'; e = { $_.ObjectId } }
$all.UserPrincipalName
($all | Measure-Object).Count
$all[0].ObjectId
$all | Export-Csv .\users.csv -NoTypeInformation
(Get-MsolUser -UserPrincipalName $upn).IsLicensed
return (Get-MsolUser -UserPrincipalName $upn).BlockCredential
