# Bare values for other tools
$ids = Get-MgUser -All -Filter "department eq 'Legal'" | Select-Object -ExpandProperty Id
$ids | ForEach-Object { Get-MgUser -UserId $_ -Property Id, ProxyAddresses } | Select-Object -ExpandProperty ProxyAddresses
# the mail addresses of the groups
$mails = Get-MgGroup -All | Select-Object -ExpandProperty Mail
Set-Content -Path .\mails.txt -Value $mails
(Get-MgUser -UserId 'kim@contoso.com' | Select-Object -Expand OfficeLocation).Trim()
$ids.Count
