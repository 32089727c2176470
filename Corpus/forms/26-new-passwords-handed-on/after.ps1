# Passwords of new people reach the person who hands them out, whichever way the script is written
Connect-MgGraph -Scopes 'User.ReadWrite.All' -NoWelcome

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

# all at once
Import-Csv .\school.csv | ForEach-Object { $initialPassword = New-RandomPassword; New-MgUser -UserPrincipalName $_.Upn -DisplayName $_.Name -MailNickname ($_.Upn -split '@')[0] -AccountEnabled -PasswordProfile @{ Password = $initialPassword; ForceChangePasswordNextSignIn = $true } | Add-Member -NotePropertyName Password -NotePropertyValue $initialPassword -PassThru } |
    Select-Object UserPrincipalName, Password | Export-Csv .\handout.csv -NoTypeInformation
# first all, then the letters
$created = foreach ($row in Import-Csv .\staff.csv) { $initialPassword2 = New-RandomPassword; New-MgUser -UserPrincipalName $row.Upn -DisplayName $row.Name -MailNickname ($row.Upn -split '@')[0] -AccountEnabled -PasswordProfile @{ Password = $initialPassword2; ForceChangePasswordNextSignIn = $true } | Add-Member -NotePropertyName Password -NotePropertyValue $initialPassword2 -PassThru }
foreach ($person in $created) { "$($person.UserPrincipalName): $($person.Password)" | Out-File .\letters.txt -Append }
# one by one
$initialPassword3 = New-RandomPassword
$guest = New-MgUser -UserPrincipalName 'guest.speaker@contoso.com' -DisplayName 'Guest speaker' -MailNickname 'guest.speaker' -AccountEnabled -PasswordProfile @{ Password = $initialPassword3; ForceChangePasswordNextSignIn = $true }
Write-Host "Password of $($guest.DisplayName): $($initialPassword3)"
# out of a function
function New-Account([string]$Upn) { $initialPassword4 = New-RandomPassword; New-MgUser -UserPrincipalName $Upn -DisplayName $Upn -MailNickname ($Upn -split '@')[0] -AccountEnabled -PasswordProfile @{ Password = $initialPassword4; ForceChangePasswordNextSignIn = $true } | Add-Member -NotePropertyName Password -NotePropertyValue $initialPassword4 -PassThru }
$account = New-Account 'booth@contoso.com'
Write-Host $account.Password
# without a variable
$initialPassword5 = New-RandomPassword
$printed = (New-MgUser -UserPrincipalName 'printer@contoso.com' -DisplayName 'Printer' -MailNickname 'printer' -AccountEnabled -PasswordProfile @{ Password = $initialPassword5; ForceChangePasswordNextSignIn = $true } | Add-Member -NotePropertyName Password -NotePropertyValue $initialPassword5 -PassThru).Password
# one that the script chose itself
$chosen = 'Library-Card-77!'
$library = New-MgUser -UserPrincipalName 'library@contoso.com' -DisplayName 'Library' -PasswordProfile @{ Password = $chosen; ForceChangePasswordNextSignIn = $false } -MailNickname 'library' -AccountEnabled | Add-Member -NotePropertyName Password -NotePropertyValue $chosen -PassThru
"The library signs in with $($library.Password), the printer with $printed"
