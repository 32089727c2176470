# Statistics of the directory; some of the old words are gone
Connect-MgGraph -Scopes 'Application.Read.All', 'AuditLog.Read.All', 'Device.Read.All', 'Domain.Read.All', 'Group.Read.All', 'LicenseAssignment.Read.All', 'RoleManagement.Read.Directory', 'User.Read.All' -NoWelcome
$groups = Get-MgGroup -All
"Security: $(@($groups | Where-Object { $_.SecurityEnabled -and -not $_.MailEnabled }).Count), mail: $(@($groups | Where-Object { $_.SecurityEnabled -and $_.MailEnabled -and $_.GroupTypes -notcontains 'Unified' }).Count), lists: $(@($groups | Where-Object { $_.MailEnabled -and (-not $_.SecurityEnabled -or $_.GroupTypes -contains 'Unified') }).Count)"
foreach ($domain in Get-MgDomain) {
    if ($domain.State.Operation -eq 'ForceDelete') { Write-Warning "$($domain.Id) is being deleted" }
    if ($domain.AuthenticationType -eq 'Managed') { "$($domain.Id) is managed" }
}
$sales = Get-MgDomain | Where-Object SupportedServices -contains Email
$lost = Get-MgDomain | Where-Object { -not $_.IsVerified } | Where-Object AuthenticationType -eq Managed
foreach ($sku in Get-MgSubscribedSku -All) {
    if ($sku.AppliesTo -eq 'Company') { "$($sku.SkuPartNumber) is for the whole company" } elseif ($sku.AppliesTo -eq 'User') { "$($sku.SkuPartNumber) is for people" }
    $waiting = @($sku.ServicePlans | Where-Object { $_.ProvisioningStatus -in 'PendingInput', 'PendingActivation', 'None' })
    if ($waiting) { "  $($waiting.Count) plans wait" }
}
$devices = Get-MgDevice -All
"Registered: $(@($devices | Where-Object { $_.TrustType -eq 'Workplace' }).Count), joined: $(@($devices | Where-Object { $_.TrustType -eq 'AzureAd' }).Count), compliant: $(@($devices | Where-Object { $_.IsCompliant }).Count)"
$user = Get-MgUser -UserId 'mila.novak@contoso.com' -Property Id, ServiceProvisioningErrors
switch ($(if ($user.ServiceProvisioningErrors.IsResolved -contains $false) { 'Error' } else { 'Healthy' })) {
    'Error' { 'There are errors' }
    'Healthy' { 'All is well' }
    'NotAvailable' { 'Nothing is known' }
}

$mfaRegistration = @{}
Get-MgReportAuthenticationMethodUserRegistrationDetail -All | ForEach-Object { $mfaRegistration[$_.Id] = $_ }

foreach ($method in @($mfaRegistration[$user.Id].MethodsRegistered | Where-Object { $_ -in 'mobilePhone', 'alternateMobilePhone', 'officePhone', 'microsoftAuthenticatorPush', 'softwareOneTimePasscode' })) {
    if ($method -eq 'microsoftAuthenticatorPush') { 'uses the app' }
    if ($method -eq 'Email') { 'uses mail' }
}
$role = Get-MgRoleManagementDirectoryRoleDefinition -UnifiedRoleDefinitionId '62e90394-69f5-4237-9190-012177145e10'
Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq '$($role.Id)'" -ExpandProperty principal -All | Where-Object { $_.DirectoryScopeId -eq '/' -and $_.Principal.AdditionalProperties['@odata.type'] -ne '#microsoft.graph.group' } | Where-Object { $_.Principal.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.servicePrincipal' } | Select-Object @{ n = 'DisplayName'; e = { $_.Principal.AdditionalProperties['displayName'] } }
