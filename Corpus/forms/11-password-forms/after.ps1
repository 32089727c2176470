# New passwords for a class; the teacher gets the list
param([string]$Class = '7b')
Connect-MgGraph -Scopes 'User-PasswordProfile.ReadWrite.All', 'User.ReadWrite.All' -NoWelcome

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

$list = foreach ($pupil in Get-MgUser -All -Filter "department eq '$($Class -replace "'", "''")'") {
    $reset = @{
        UserPrincipalName   = $pupil.UserPrincipalName
    }
    $password = New-RandomPassword
    Update-MgUser -UserId $reset.UserPrincipalName -PasswordProfile @{ Password = $password; ForceChangePasswordNextSignIn = $false }
    [pscustomobject]@{ Name = $pupil.DisplayName; Password = $password }
}
$list | Export-Csv -Path ".\$Class.csv" -NoTypeInformation
$result = 'Sunny-Day-2041!'
Update-MgUser -UserId 'guest.pc@contoso.com' -PasswordProfile @{ Password = $result; ForceChangePasswordNextSignIn = $true }
"The guest account's password is now $($result)"
Update-MgUser -UserId 'substitute@contoso.com' -PasswordProfile @{ ForceChangePasswordNextSignIn = $true }
$initialPassword = New-RandomPassword
Write-Host "New: $((New-MgUser -UserPrincipalName 'room7@contoso.com' -DisplayName 'Room 7' -City Oslo -Country NO -PostalCode 0150 -StreetAddress 'Elm Street 1' -MailNickname 'room7' -AccountEnabled -PasswordProfile @{ Password = $initialPassword; ForceChangePasswordNextSignIn = $true } | Add-Member -NotePropertyName Password -NotePropertyValue $initialPassword -PassThru).Password)"
