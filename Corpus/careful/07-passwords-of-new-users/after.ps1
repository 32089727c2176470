# The old call returned the password, given or made, with the user
Connect-MgGraph -Scopes 'LicenseAssignment.Read.All', 'LicenseAssignment.ReadWrite.All', 'User.ReadWrite.All' -NoWelcome
$one = New-MgUser -UserPrincipalName 'ann@contoso.com' -DisplayName 'Ann' -PasswordProfile @{ Password = $start; ForceChangePasswordNextSignIn = $true } -MailNickname 'ann' -AccountEnabled | Add-Member -NotePropertyName Password -NotePropertyValue $start -PassThru
"$($one.UserPrincipalName): $($one.Password)"

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
$two = New-MgUser -UserPrincipalName 'bob@contoso.com' -DisplayName 'Bob' -MailNickname 'bob' -AccountEnabled -PasswordProfile @{ Password = $initialPassword; ForceChangePasswordNextSignIn = $true }
"$($two.UserPrincipalName): $($initialPassword)"

$all = foreach ($row in Import-Csv -Path .\new.csv) {
    $initialPassword2 = New-RandomPassword
    New-MgUser -UserPrincipalName $row.Upn -DisplayName $row.Name -UsageLocation 'NL' -MailNickname ($row.Upn -split '@')[0] -AccountEnabled -PasswordProfile @{ Password = $initialPassword2; ForceChangePasswordNextSignIn = $true } | Add-Member -NotePropertyName Password -NotePropertyValue $initialPassword2 -PassThru
}
foreach ($user in $all) { Send-Letter -Name $user.DisplayName -Password $user.Password }

$skuIdByName = @{}
Get-MgSubscribedSku -All | ForEach-Object { $skuIdByName[$_.SkuPartNumber] = $_.SkuId }

Import-Csv -Path .\more.csv | ForEach-Object {
    $initialPassword3 = New-RandomPassword
    $newUser = New-MgUser -UserPrincipalName $_.Upn -DisplayName $_.Name -MailNickname ($_.Upn -split '@')[0] -AccountEnabled -PasswordProfile @{ Password = $initialPassword3; ForceChangePasswordNextSignIn = $true } | Add-Member -NotePropertyName Password -NotePropertyValue $initialPassword3 -PassThru
    $null = Set-MgUserLicense -UserId $newUser.Id -AddLicenses @{ SkuId = $skuIdByName['ENTERPRISEPACK'] } -RemoveLicenses @()
    $newUser
} | Select-Object UserPrincipalName, Password | Export-Csv -Path .\passwords.csv -NoTypeInformation

foreach ($row in Import-Csv -Path .\last.csv) {
    $entry = @{ UserPrincipalName = $row.Upn; DisplayName = $row.Name }
    $initialPassword4 = New-RandomPassword
    $optional = @{}
    if ($row.Department) { $optional.Department = $row.Department }
    $new = New-MgUser @entry -MailNickname ($row.Upn -split '@')[0] -AccountEnabled -PasswordProfile @{ Password = $initialPassword4; ForceChangePasswordNextSignIn = $true } @optional
    "$($new.UserPrincipalName): $($initialPassword4)"
}
