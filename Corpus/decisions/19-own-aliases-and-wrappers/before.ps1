# Shortcuts from the profile of a colleague who left
Set-Alias gmu Get-MsolUser
New-Alias -Name smu -Value Set-MsolUser
function Get-Person { Get-MsolUser -UserPrincipalName $args[0] }
function Lock-Person([string]$Login) { smu -UserPrincipalName $Login -BlockCredential $true }

(gmu -UserPrincipalName kim@contoso.com).Office
(Get-Person kim@contoso.com).Office
Lock-Person kim@contoso.com
