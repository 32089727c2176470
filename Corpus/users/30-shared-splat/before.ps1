$params = @{ UserPrincipalName = $upn; City = 'Delft' }
Set-MsolUser @params
Write-Host $params.UserPrincipalName
$other = @{ UserPrincipalName = $upn }
Get-MsolUser @other
Send-Report @other
