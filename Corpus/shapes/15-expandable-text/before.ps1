# A text with variables is no constant
Get-MsolUser -All -Department "$prefix Sales"
New-MsolUser -UserPrincipalName "$name@contoso.com" -DisplayName $name -Password $secret
