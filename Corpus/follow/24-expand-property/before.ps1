# Bare values for other tools
$ids = Get-MsolUser -All -Department 'Legal' | Select-Object -ExpandProperty ObjectId
$ids | ForEach-Object { Get-MsolUser -ObjectId $_ } | Select-Object -ExpandProperty ProxyAddresses
# the mail addresses of the groups
$mails = Get-MsolGroup -All | Select-Object -ExpandProperty EmailAddress
Set-Content -Path .\mails.txt -Value $mails
(Get-MsolUser -UserPrincipalName 'kim@contoso.com' | Select-Object -Expand Office).Trim()
$ids.Count
