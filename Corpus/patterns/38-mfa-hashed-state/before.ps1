# Turns per-user MFA on or off for one person, as the ticket says
param([string]$Upn, [switch]$Off)
Connect-MsolService
if ($Off) {
    Set-MsolUser -UserPrincipalName $Upn -StrongAuthenticationRequirements @()
}
else {
    $mfa = [Microsoft.Online.Administration.StrongAuthenticationRequirement]@{ RelyingParty = '*'; State = 'Enforced' }
    Set-MsolUser -UserPrincipalName $Upn -StrongAuthenticationRequirements @($mfa)
}
