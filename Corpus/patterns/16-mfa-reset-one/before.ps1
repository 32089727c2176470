# New phone: forget the registered methods of one person, who registers again at the next sign-in
param([Parameter(Mandatory)][string]$Upn)
Connect-MsolService
$user = Get-MsolUser -UserPrincipalName $Upn -ErrorAction Stop
Write-Host "Resetting $($user.DisplayName), blocked: $($user.BlockCredential)"
Reset-MsolStrongAuthenticationMethodByUpn -UserPrincipalName $user.UserPrincipalName
