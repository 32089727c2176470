# New colleague with licence; the password goes to the manager
Connect-MgGraph -Scopes 'LicenseAssignment.Read.All', 'LicenseAssignment.ReadWrite.All', 'User.ReadWrite.All' -NoWelcome
$first = Read-Host 'First name'
$last = Read-Host 'Last name'

function New-RandomPassword {
    param ([int] $Length = 16)
    $kinds = 'abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '!#%+-=?@_'
    $random = [System.Security.Cryptography.RandomNumberGenerator]::Create()
    $bytes = New-Object byte[] 4
    $characters = foreach ($position in 0..($Length - 1)) {
        $from = if ($position -lt $kinds.Count) { $kinds[$position] } else { -join $kinds }
        $random.GetBytes($bytes)
        $from[[int]([BitConverter]::ToUInt32($bytes, 0) % $from.Length)]
    }
    -join ($characters | Sort-Object { Get-Random })
}

$initialPassword = New-RandomPassword
$optional = @{}
if ($first) { $optional.GivenName = $first }
if ($last) { $optional.Surname = $last }
$new = New-MgUser -UserPrincipalName "$first.$last@contoso.com" -DisplayName "$first $last" -UsageLocation DE `
    -PasswordProfile @{ Password = $initialPassword; ForceChangePasswordNextSignIn = $true } -MailNickname ("$first.$last@contoso.com" -split '@')[0] -AccountEnabled @optional
$null = Set-MgUserLicense -UserId $new.Id -AddLicenses @{ SkuId = (Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq 'ENTERPRISEPACK').SkuId } -RemoveLicenses @()
Write-Host "Account $($new.UserPrincipalName) created, password: $($initialPassword)"
Send-MailMessage -To 'it@contoso.com' -From 'noreply@contoso.com' -SmtpServer mail.contoso.com -Subject "Account for $($new.DisplayName)" -Body "Initial password: $($initialPassword)"
