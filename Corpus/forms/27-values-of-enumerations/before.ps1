# Statistics of the directory; some of the old words are gone
Connect-MsolService
$groups = Get-MsolGroup -All
"Security: $(@($groups | Where-Object { $_.GroupType -eq 'Security' }).Count), mail: $(@($groups | Where-Object { $_.GroupType -eq 'MailEnabledSecurity' }).Count), lists: $(@($groups | Where-Object { $_.GroupType -eq 'DistributionList' }).Count)"
foreach ($domain in Get-MsolDomain) {
    if ($domain.Status -eq 'PendingDeletion') { Write-Warning "$($domain.Name) is being deleted" }
    if ($domain.Authentication -eq 'Managed') { "$($domain.Name) is managed" }
}
$sales = Get-MsolDomain -Capability Email
$lost = Get-MsolDomain -Status Unverified -Authentication Managed
foreach ($sku in Get-MsolAccountSku) {
    if ($sku.TargetClass -eq 'Tenant') { "$($sku.SkuPartNumber) is for the whole company" } elseif ($sku.TargetClass -eq 'User') { "$($sku.SkuPartNumber) is for people" }
    $waiting = @($sku.ServiceStatus | Where-Object { $_.ProvisioningStatus -in 'PendingInput', 'PendingActivation', 'None' })
    if ($waiting) { "  $($waiting.Count) plans wait" }
}
$devices = Get-MsolDevice -All
"Registered: $(@($devices | Where-Object { $_.DeviceTrustType -eq 'Workplace Joined' }).Count), joined: $(@($devices | Where-Object { $_.DeviceTrustType -eq 'AzureAD Joined' }).Count), compliant: $(@($devices | Where-Object { $_.DeviceTrustLevel -eq 'Compliant' }).Count)"
$user = Get-MsolUser -UserPrincipalName 'mila.novak@contoso.com'
switch ($user.ValidationStatus) {
    'Error' { 'There are errors' }
    'Healthy' { 'All is well' }
    'NotAvailable' { 'Nothing is known' }
}
foreach ($method in $user.StrongAuthenticationMethods) {
    if ($method.MethodType -eq 'PhoneAppNotification') { 'uses the app' }
    if ($method.MethodType -eq 'Email') { 'uses mail' }
}
$role = Get-MsolRole -RoleName 'Company Administrator'
Get-MsolRoleMember -RoleObjectId $role.ObjectId | Where-Object { $_.RoleMemberType -eq 'ServicePrincipal' } | Select-Object DisplayName
