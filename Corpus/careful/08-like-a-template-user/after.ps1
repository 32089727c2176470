# A new colleague gets what another has; fields may be empty there
Connect-MgGraph -Scopes 'User.ReadWrite.All' -NoWelcome
$template = Get-MgUser -UserId 'megan.bowen@contoso.com' -Property Id, Department, OfficeLocation, UsageLocation, City, Country, JobTitle, DisplayName
$optional = @{}
if ($template.Department) { $optional.Department = $template.Department }
if ($template.OfficeLocation) { $optional.OfficeLocation = $template.OfficeLocation }
if ($template.UsageLocation) { $optional.UsageLocation = $template.UsageLocation }
New-MgUser -UserPrincipalName $upn -DisplayName $name -PasswordProfile @{ Password = $password; ForceChangePasswordNextSignIn = $true } -MailNickname ($upn -split '@')[0] -AccountEnabled @optional
$city = $template.City
Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$([uri]::EscapeDataString($other))" -Body @{ city = if ($city) { $city } else { $null }; country = if ($template.Country) { $template.Country } else { $null } }
if ($template.JobTitle) { Update-MgUser -UserId $other -JobTitle $template.JobTitle }
Update-MgUser -UserId $other -DisplayName $template.DisplayName
