$u = Get-MsolUser -UserPrincipalName $upn
if ($u.StrongAuthenticationMethods.MethodType -contains 'OneWaySMS') { 'text message' }
$default = ($u.StrongAuthenticationMethods | Where-Object { $_.IsDefault }).MethodType
