# MFA state of everyone, with a bar because it takes a while
$i = 0
$all = @(Get-MgUser -All -Property Id, AssignedLicenses, DisplayName, UserPrincipalName | Where-Object { $_.AssignedLicenses.Count -gt 0 })

$mfaRegistration = @{}
Get-MgReportAuthenticationMethodUserRegistrationDetail -All | ForEach-Object { $mfaRegistration[$_.Id] = $_ }

# the default methods as MSOnline called them
$mfaMethodType = @{ sms = 'OneWaySMS'; voiceMobile = 'TwoWayVoiceMobile'; voiceAlternateMobile = 'TwoWayVoiceAlternateMobile'; voiceOffice = 'TwoWayVoiceOffice'; push = 'PhoneAppNotification'; oath = 'PhoneAppOTP' }

$result = foreach ($u in $all) {
    $i++
    Write-Progress -Activity 'Reading users' -Status $u.DisplayName -PercentComplete ($i / $all.Count * 100)
    [pscustomobject]@{
        User    = $u.UserPrincipalName
        Default = (@($mfaRegistration[$u.Id] | Where-Object IsMfaRegistered) | Where-Object { $_.UserPreferredMethodForSecondaryAuthentication -ne 'none' }) | ForEach-Object { $mfaMethodType["$($_.UserPreferredMethodForSecondaryAuthentication)"] }
        Ready   = @($mfaRegistration[$u.Id] | Where-Object IsMfaRegistered).Count -gt 0
    }
}
$result | Export-Csv .\mfa.csv -NoTypeInformation
