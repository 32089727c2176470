# A new colleague gets what another has; fields may be empty there
Connect-MsolService
$template = Get-MsolUser -UserPrincipalName 'megan.bowen@contoso.com'
New-MsolUser -UserPrincipalName $upn -DisplayName $name -Password $password -Department $template.Department -Office $template.Office -UsageLocation $template.UsageLocation
$city = $template.City
Set-MsolUser -UserPrincipalName $other -City $city -Country $template.Country
if ($template.Title) { Set-MsolUser -UserPrincipalName $other -Title $template.Title }
Set-MsolUser -UserPrincipalName $other -DisplayName $template.DisplayName
