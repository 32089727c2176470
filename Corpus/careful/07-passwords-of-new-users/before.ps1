# The old call returned the password, given or made, with the user
Connect-MsolService
$one = New-MsolUser -UserPrincipalName 'ann@contoso.com' -DisplayName 'Ann' -Password $start
"$($one.UserPrincipalName): $($one.Password)"

$two = New-MsolUser -UserPrincipalName 'bob@contoso.com' -DisplayName 'Bob'
"$($two.UserPrincipalName): $($two.Password)"

$all = foreach ($row in Import-Csv -Path .\new.csv) {
    New-MsolUser -UserPrincipalName $row.Upn -DisplayName $row.Name -UsageLocation 'NL'
}
foreach ($user in $all) { Send-Letter -Name $user.DisplayName -Password $user.Password }

Import-Csv -Path .\more.csv | ForEach-Object {
    New-MsolUser -UserPrincipalName $_.Upn -DisplayName $_.Name -LicenseAssignment 'contoso:ENTERPRISEPACK'
} | Select-Object UserPrincipalName, Password | Export-Csv -Path .\passwords.csv -NoTypeInformation

foreach ($row in Import-Csv -Path .\last.csv) {
    $entry = @{ UserPrincipalName = $row.Upn; DisplayName = $row.Name; Department = $row.Department }
    $new = New-MsolUser @entry
    "$($new.UserPrincipalName): $($new.Password)"
}
