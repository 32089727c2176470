# Mail to the sync team when two objects fight over an address
function Get-SynchronizationConflict {
    [CmdletBinding()] param ()
    $filter = "onPremisesProvisioningErrors/any(e:e/category eq 'PropertyConflict')"
    Get-MgUser -All -Filter $filter -Property Id, DisplayName, UserPrincipalName, ProxyAddresses, OnPremisesImmutableId, OnPremisesLastSyncDateTime, OnPremisesProvisioningErrors
    Get-MgGroup -All -Filter $filter
    Get-MgContact -All -Filter $filter
}

if ([bool](Get-SynchronizationConflict | Select-Object -First 1)) {
    $conflicts = Get-SynchronizationConflict
    $conflicts | Select-Object DisplayName, @{ n = 'ObjectType'; e = { if ($_.UserPrincipalName) { 'User' } elseif ($null -ne $_.SecurityEnabled) { 'Group' } else { 'Contact' } } }, UserPrincipalName | Export-Csv conflicts.csv -NoTypeInformation
    Send-MailMessage -To 'sync@contoso.com' -From 'noreply@contoso.com' -Subject "$(@($conflicts).Count) conflicts" -Attachments conflicts.csv -SmtpServer smtp.contoso.com
}
