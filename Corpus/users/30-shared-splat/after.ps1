$params = @{ UserPrincipalName = $upn; City = 'Delft' }
Update-MgUser -UserId $params.UserPrincipalName -City $params.City
Write-Host $params.UserPrincipalName
$other = @{ UserPrincipalName = $upn }
Get-MgUser -UserId $other.UserPrincipalName
Send-Report @other
