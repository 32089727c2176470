# Turns per-user MFA on or off for one person, as the ticket says
param([string]$Upn, [switch]$Off)
Connect-MgGraph -Scopes 'Policy.ReadWrite.AuthenticationMethod' -NoWelcome
if ($Off) {
    Update-MgBetaUserAuthenticationRequirement -UserId $Upn -PerUserMfaState 'disabled'
}
else {
    Update-MgBetaUserAuthenticationRequirement -UserId $Upn -PerUserMfaState 'enforced'
}
