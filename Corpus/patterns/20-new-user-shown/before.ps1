# New colleague with licence; the password goes to the manager
Connect-MsolService
$first = Read-Host 'First name'
$last = Read-Host 'Last name'
$new = New-MsolUser -UserPrincipalName "$first.$last@contoso.com" -DisplayName "$first $last" `
    -FirstName $first -LastName $last -UsageLocation DE -LicenseAssignment 'contoso:ENTERPRISEPACK' `
    -ForceChangePassword $true
Write-Host "Account $($new.UserPrincipalName) created, password: $($new.Password)"
Send-MailMessage -To 'it@contoso.com' -From 'noreply@contoso.com' -SmtpServer mail.contoso.com -Subject "Account for $($new.DisplayName)" -Body "Initial password: $($new.Password)"
