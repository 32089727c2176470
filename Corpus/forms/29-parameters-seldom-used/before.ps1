# Odds and ends of an old toolbox
param([string]$Token, [string]$Key)
Connect-MsolService -MsGraphAccessToken $Token -AdGraphAccessToken $Token
# the office prefers to keep its own words
Set-MsolCompanySettings -DefaultUsageLocation 'NO'
Set-MsolPartnerInformation -PartnerCommerceUrl 'https://shop.fabrikam.com' -CompanyType ResellerPartnerTenant
Set-MsolDeviceRegistrationServicePolicy -AllowedToWorkplaceJoin All
# applications of others and of our own
$exchange = New-MsolServicePrincipal -AppPrincipalId '00000002-0000-0ff1-ce00-000000000000' -DisplayName 'Exchange' -AccountEnabled $true
$tool = New-MsolServicePrincipal -DisplayName 'Badge printer' -Addresses (New-MsolServicePrincipalAddresses -Address 'https://badges.contoso.com') -Usage Verify -Type Symmetric -Value $Key
$other = New-MsolServicePrincipal -DisplayName 'Door opener' -Type Symmetric -Usage Other -Value $Key
# people
New-MsolUser -UserPrincipalName 'night.watch@contoso.com' -DisplayName 'Night watch' -StrongAuthenticationRequirements @() -SoftDeletionTimestamp $null -LastPasswordChangeTimestamp $null
Set-MsolUser -UserPrincipalName 'day.watch@contoso.com' -AlternateMobilePhones '+47 5550166'
Set-MsolUserPrincipalName -UserPrincipalName 'night.watch@contoso.com' -NewUserPrincipalName 'watch@contoso.com' -ImmutableId 'd2F0Y2g='
Get-MsolUserByStrongAuthentication -SearchString 'watch' | Select-Object DisplayName
# groups and units
Get-MsolGroup -UserPrincipalName 'watch@contoso.com' -IsAgentRole | Select-Object DisplayName
Set-MsolGroup -ObjectId '6b0f2c1d-5c44-4b57-8f8e-0a1b2c3d4e5f' -ManagedBy '0c9e8d7f-1a2b-4c3d-9e8f-7a6b5c4d3e2f'
Get-MsolAdministrativeUnit -UserObjectId '0c9e8d7f-1a2b-4c3d-9e8f-7a6b5c4d3e2f' | ForEach-Object { $_.DisplayName }
# federation
Set-MsolDomainFederationSettings -DomainName 'contoso.com' -SupportsMfa $true -SigningCertificateUpdateStatus $null
Set-MsolDomainAuthentication -DomainName 'fabrikam.com' -Authentication Federated -IssuerUri 'http://sts.fabrikam.com/trust' -NextSigningCertificate $Key -DefaultInteractiveAuthenticationMethod 'Fido'
Set-MsolDomainFederationSettings -DomainName 'contoso.com' -OpenIdConnectDiscoveryEndpoint 'https://sts.contoso.com/.well-known/openid-configuration'
Get-MsolFederationProperty -DomainName 'contoso.com' -SupportMultipleDomain
Remove-MsolFederatedDomain -DomainName 'fabrikam.com' -SupportMultipleDomain
# settings of the preview builds
Get-MsolAllSettings -TargetType Groups -TargetObjectId '6b0f2c1d-5c44-4b57-8f8e-0a1b2c3d4e5f'
Get-MsolAllSettings -TargetType Users
