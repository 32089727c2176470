# MFA state of everyone, with a bar because it takes a while
$i = 0
$all = @(Get-MsolUser -All | Where-Object { $_.isLicensed -eq "TRUE" })
$result = foreach ($u in $all) {
    $i++
    Write-Progress -Activity 'Reading users' -Status $u.DisplayName -PercentComplete ($i / $all.Count * 100)
    [pscustomobject]@{
        User    = $u.UserPrincipalName
        Default = ($u.StrongAuthenticationMethods | Where-Object IsDefault).MethodType
        Ready   = $u.StrongAuthenticationMethods.Count -gt 0
    }
}
$result | Export-Csv .\mfa.csv -NoTypeInformation
