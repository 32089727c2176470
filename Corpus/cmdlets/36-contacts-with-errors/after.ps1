# Everything that did not provision gets a second try
Get-MgUser -All -Property Id, ServiceProvisioningErrors | Where-Object { $_.ServiceProvisioningErrors.IsResolved -contains $false } | ForEach-Object { Invoke-MgRetryUserServiceProvisioning -UserId $_.Id }
Get-MgGroup -Filter 'serviceProvisioningErrors/any(e:e/isResolved eq false)' -All -ConsistencyLevel eventual -CountVariable resultCount | ForEach-Object { Invoke-MgRetryGroupServiceProvisioning -GroupId $_.Id }
$contacts = Get-MgContact -Filter 'serviceProvisioningErrors/any(e:e/isResolved eq false)' -All -ConsistencyLevel eventual -CountVariable resultCount2
foreach ($c in $contacts) { Invoke-MgRetryContactServiceProvisioning -OrgContactId $c.Id }
