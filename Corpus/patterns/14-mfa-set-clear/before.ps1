# Per-user MFA: on for everybody in the list, off for service accounts
Connect-MsolService
$st = New-Object -TypeName Microsoft.Online.Administration.StrongAuthenticationRequirement
$st.RelyingParty = '*'
$st.State = 'Enabled'
$sta = @($st)
foreach ($user in Import-Csv .\mfa-users.csv) {
    Set-MsolUser -UserPrincipalName $user.UserPrincipalName -StrongAuthenticationRequirements $sta
}
# accounts that only machines use
'svc-scan@contoso.com', 'svc-print@contoso.com' | ForEach-Object {
    Set-MsolUser -UserPrincipalName $_ -StrongAuthenticationRequirements @()
}
