# Reset for a class: pupils get a generated password, teachers the one from the letter
param([string]$TeacherPassword)
Connect-MgGraph -Scopes 'User-PasswordProfile.ReadWrite.All' -NoWelcome

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

$letters = foreach ($pupil in Get-Content .\class-7b.txt) {
    $pw = New-RandomPassword
    Update-MgUser -UserId $pupil -PasswordProfile @{ Password = $pw; ForceChangePasswordNextSignIn = $true }
    "$pupil;$pw"
}
$letters | Set-Content .\letters.csv
# the teacher's stays as it is in the letter, so nothing has to be printed
Update-MgUser -UserId 'teacher.7b@contoso.com' -PasswordProfile @{ Password = $(if ($TeacherPassword) { $TeacherPassword } else { New-RandomPassword }); ForceChangePasswordNextSignIn = $false } | Out-Null
