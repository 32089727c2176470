# The old module threw its own exceptions; finally runs in any case
try {
    $user = Get-MsolUser -UserPrincipalName $login -ErrorAction Stop
    Set-MsolUser -ObjectId $user.ObjectId -Department 'Archive' -ErrorAction Stop
}
catch [Microsoft.Online.Administration.Automation.MicrosoftOnlineException] {
    Write-Warning "$login was not changed: $($_.Exception.Message)"
}
finally {
    Stop-Transcript
}
