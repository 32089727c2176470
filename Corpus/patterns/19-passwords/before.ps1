# Reset for a class: pupils get a generated password, teachers the one from the letter
param([string]$TeacherPassword)
Connect-MsolService
$letters = foreach ($pupil in Get-Content .\class-7b.txt) {
    $pw = Set-MsolUserPassword -UserPrincipalName $pupil -ForceChangePassword $true
    "$pupil;$pw"
}
$letters | Set-Content .\letters.csv
# the teacher's stays as it is in the letter, so nothing has to be printed
Set-MsolUserPassword -UserPrincipalName 'teacher.7b@contoso.com' -NewPassword $TeacherPassword -ForceChangePassword $false | Out-Null
