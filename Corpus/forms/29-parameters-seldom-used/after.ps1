# Odds and ends of an old toolbox
param([string]$Token, [string]$Key)
Connect-MgGraph -AccessToken (ConvertTo-SecureString $Token -AsPlainText -Force) -NoWelcome
# the office prefers to keep its own words
Update-MgOrganization -OrganizationId (Get-MgOrganization).Id -DefaultUsageLocation 'NO'
Update-MgBetaOrganizationPartnerInformation -CommerceUrl 'https://shop.fabrikam.com' -CompanyType 'resellerPartnerDelegatedAdmin' -OrganizationId (Get-MgOrganization).Id
$policy = Invoke-MgGraphRequest -Method GET -Uri 'v1.0/policies/deviceRegistrationPolicy'
$policy.azureADRegistration.allowedToRegister = @{ '@odata.type' = '#microsoft.graph.allDeviceRegistrationMembership' }
# PUT replaces the whole policy, so the present values of the other settings are sent back too
$body = @{}
foreach ($name in 'userDeviceQuota', 'multiFactorAuthConfiguration', 'azureADRegistration', 'azureADJoin', 'localAdminPassword') { $body[$name] = $policy[$name] }
$null = Invoke-MgGraphRequest -Method PUT -Uri 'v1.0/policies/deviceRegistrationPolicy' -ContentType 'application/json' -Body (ConvertTo-Json $body -Depth 10)
# applications of others and of our own
$exchange = New-MgServicePrincipal -AppId '00000002-0000-0ff1-ce00-000000000000' -AccountEnabled
$application = New-MgApplication -DisplayName 'Badge printer' -KeyCredentials @(@{ Type = 'Symmetric'; Usage = 'Verify'; Key = [System.Convert]::FromBase64String($Key); EndDateTime = (Get-Date).ToUniversalTime().AddYears(1) })
$tool = New-MgServicePrincipal -DisplayName 'Badge printer' -ReplyUrls ('https://badges.contoso.com') -AppId $application.AppId
# TODO msol2graph MSG661: A key of Graph is for Sign or for Verify: find out what the key is for and say one of them.
$other = New-MsolServicePrincipal -DisplayName 'Door opener' -Type Symmetric -Usage Other -Value $Key

function New-RandomPassword {
    param ([int] $Length = 16)
    $kinds = 'abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '!#%+-=?@_'
    $random = [System.Security.Cryptography.RandomNumberGenerator]::Create()
    $bytes = New-Object byte[] 4
    $characters = foreach ($position in 0..($Length - 1)) {
        $from = if ($position -lt $kinds.Count) { $kinds[$position] } else { -join $kinds }
        $random.GetBytes($bytes)
        $from[[int]([BitConverter]::ToUInt32($bytes, 0) % $from.Length)]
    }
    -join ($characters | Sort-Object { Get-Random })
}

# people
$initialPassword = New-RandomPassword
New-MgUser -UserPrincipalName 'night.watch@contoso.com' -DisplayName 'Night watch' -MailNickname 'night.watch' -AccountEnabled -PasswordProfile @{ Password = $initialPassword; ForceChangePasswordNextSignIn = $true }
# TODO msol2graph MSG306: Graph has no list of alternate mobile phones. If the number served MFA, register it with New-MgUserAuthenticationPhoneMethod -PhoneType alternateMobile.
Set-MsolUser -UserPrincipalName 'day.watch@contoso.com' -AlternateMobilePhones '+47 5550166'
Update-MgUser -UserId 'night.watch@contoso.com' -UserPrincipalName 'watch@contoso.com' -OnPremisesImmutableId 'd2F0Y2g='
Get-MgUser -All | Where-Object { $_.DisplayName -like "watch*" -or $_.UserPrincipalName -like "watch*" } | Select-Object DisplayName
# groups and units
# TODO msol2graph MSG400: Groups of agents exist in partner tenants only: look for the groups AdminAgents, HelpdeskAgents and SalesAgents by name, or use granular delegated administration.
Get-MsolGroup -UserPrincipalName 'watch@contoso.com' -IsAgentRole | Select-Object DisplayName
# TODO msol2graph MSG467: -ManagedBy replaced the owner of the group; Graph groups have a list of owners: add the new one with New-MgGroupOwner, and take the old one away with Remove-MgGroupOwnerDirectoryObjectByRef.
Set-MsolGroup -ObjectId '6b0f2c1d-5c44-4b57-8f8e-0a1b2c3d4e5f' -ManagedBy '0c9e8d7f-1a2b-4c3d-9e8f-7a6b5c4d3e2f'
Get-MgUserMemberOfAsAdministrativeUnit -UserId '0c9e8d7f-1a2b-4c3d-9e8f-7a6b5c4d3e2f' -All -ConsistencyLevel eventual -CountVariable unitCount | ForEach-Object { $_.DisplayName }
# federation
$federation = Get-MgDomainFederationConfiguration -DomainId 'contoso.com'
Update-MgDomainFederationConfiguration -DomainId 'contoso.com' -FederatedIdpMfaBehavior 'enforceMfaByFederatedIdp' -InternalDomainFederationId $federation.Id
# TODO msol2graph MSG541: Graph has no default interactive authentication method for a federated domain: leave the parameter out and set the method in the federation service.
Set-MsolDomainAuthentication -DomainName 'fabrikam.com' -Authentication Federated -IssuerUri 'http://sts.fabrikam.com/trust' -NextSigningCertificate $Key -DefaultInteractiveAuthenticationMethod 'Fido'
# TODO msol2graph MSG542: Graph has no OpenID Connect discovery endpoint for a federated domain: leave the parameter out if the domain does without it.
Set-MsolDomainFederationSettings -DomainName 'contoso.com' -OpenIdConnectDiscoveryEndpoint 'https://sts.contoso.com/.well-known/openid-configuration'
Get-MgDomainFederationConfiguration -DomainId 'contoso.com'
# TODO msol2graph MSG552: Update-MgDomain -DomainId <domain> -AuthenticationType Managed ends the federation for all users, Remove-MgDomain -DomainId <domain> removes the domain when nothing uses it any more; the trust in AD FS is removed there.
Remove-MsolFederatedDomain -DomainName 'fabrikam.com' -SupportMultipleDomain
# settings of the preview builds
Get-MgGroupSetting -GroupId '6b0f2c1d-5c44-4b57-8f8e-0a1b2c3d4e5f' -All
# TODO msol2graph MSG470: Graph v1.0 keeps directory settings of the tenant and of groups only: for users, applications and devices there is no such list.
Get-MsolAllSettings -TargetType Users
