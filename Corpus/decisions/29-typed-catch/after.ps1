# The old module threw its own exceptions; finally runs in any case
try {
    $user = Get-MgUser -UserId $login -ErrorAction Stop
    Update-MgUser -UserId $user.Id -Department 'Archive' -ErrorAction Stop
}
catch {
    Write-Warning "$login was not changed: $($_.Exception.Message)"
}
finally {
    Stop-Transcript
}
