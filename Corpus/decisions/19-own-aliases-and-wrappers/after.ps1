# Shortcuts from the profile of a colleague who left
Set-Alias gmu Get-MsolUser
New-Alias -Name smu -Value Set-MsolUser
function Get-Person { Get-MgUser -UserId $args[0] }
function Lock-Person([string]$Login) { Update-MgUser -UserId $Login -AccountEnabled:$false }

(Get-MgUser -UserId kim@contoso.com).OfficeLocation
(Get-Person kim@contoso.com).OfficeLocation
Lock-Person kim@contoso.com
