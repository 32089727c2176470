# Forms that are seldom written: MFA and verification records in a pipeline, MFA assigned, data locations in a loop.
Connect-MgGraph -Scopes 'Domain.Read.All', 'Policy.ReadWrite.AuthenticationMethod', 'User.Read.All' -NoWelcome
Get-MgUser -All -Filter "department eq 'Finance'" | ForEach-Object { Update-MgBetaUserAuthenticationRequirement -UserId $_.Id -PerUserMfaState 'enabled' }
Update-MgBetaUserAuthenticationRequirement -UserId $upn -PerUserMfaState 'disabled'
# TODO msol2graph MSG214: Get-MsolDomain is left as it was, because Get-MsolDomainVerificationDns in the same pipeline cannot be converted (MSG233).
# TODO msol2graph MSG233: Get-MsolDomainVerificationDns takes its identity from the pipeline by property name, and which properties arrive is not known here. Graph cmdlets take nothing by name: write ForEach-Object { ... } with the parameters spelled out, and convert again.
Get-MsolDomain -Status Unverified | Get-MsolDomainVerificationDns -Mode DnsTxtRecord | Select-Object Label, Text, Ttl
'one.contoso.com', 'two.contoso.com' | ForEach-Object { (Get-MgDomainVerificationDnsRecord -DomainId $_ | Where-Object RecordType -eq 'Txt').AdditionalProperties['text'] }
# TODO msol2graph MSG582: Graph does not add allowed data locations: add the satellite location in the SharePoint admin center (Geo locations).
foreach ($location in 'EUR', 'AUS') { Set-MsolCompanyAllowedDataLocation -ServiceType Exchange -Location $location -IsDefault $false }
# TODO msol2graph MSG581: Graph does not list the allowed data locations. Ask the services: Get-SPOGeoStorageQuota -AllLocations (SharePoint), (Get-OrganizationConfig).AllowedMailboxRegions (Exchange).
$locations = Get-MsolCompanyAllowedDataLocation
"Allowed: $($locations.Location -join ', ')"
