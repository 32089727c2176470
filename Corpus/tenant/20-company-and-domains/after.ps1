Connect-MgGraph -Scopes 'Domain.Read.All', 'Organization.Read.All' -NoWelcome
$company = Get-MgOrganization
"Tenant $($company.DisplayName), technical contact $($company.TechnicalNotificationMails -join ', ')"
if ($company.OnPremisesSyncEnabled) { "Last sync: $($company.OnPremisesLastSyncDateTime)" }
$initial = (Get-MgDomain | Where-Object { $_.IsInitial }).Id
$tenantName = $initial.Split('.')[0]
Get-MgDomain | Where-Object { $_.IsVerified } | Sort-Object Id | Format-Table @{ n = 'Name'; e = 'Id' }, @{ n = 'Authentication'; e = 'AuthenticationType' }, IsDefault
$federated = @(Get-MgDomain | Where-Object AuthenticationType -eq 'Federated')
"$($federated.Count) federated domains of $tenantName"
