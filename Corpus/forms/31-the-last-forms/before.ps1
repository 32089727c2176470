# Forms that are seldom written: MFA and verification records in a pipeline, MFA assigned, data locations in a loop.
Connect-MsolService
$mfa = New-Object -TypeName Microsoft.Online.Administration.StrongAuthenticationRequirement
$mfa.RelyingParty = '*'
$mfa.State = 'Enabled'
Get-MsolUser -All -Department 'Finance' | Set-MsolUser -StrongAuthenticationRequirements @($mfa)
$null = Set-MsolUser -UserPrincipalName $upn -StrongAuthenticationRequirements @()
Get-MsolDomain -Status Unverified | Get-MsolDomainVerificationDns -Mode DnsTxtRecord | Select-Object Label, Text, Ttl
'one.contoso.com', 'two.contoso.com' | ForEach-Object { (Get-MsolDomainVerificationDns -DomainName $_ -Mode DnsTxtRecord).Text }
foreach ($location in 'EUR', 'AUS') { Set-MsolCompanyAllowedDataLocation -ServiceType Exchange -Location $location -IsDefault $false }
$locations = Get-MsolCompanyAllowedDataLocation
"Allowed: $($locations.Location -join ', ')"
