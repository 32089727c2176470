# Contacts of the company we sold: list them, then delete
Connect-MgGraph -Scopes 'OrgContact.Read.All' -NoWelcome

$old = Get-MgContact -All | Where-Object { $_.Mail -like '*@fabrikam.com' }

$old | Select-Object DisplayName, @{ n = 'EmailAddress'; e = 'Mail' }, @{n='Synced';e={[bool]$_.OnPremisesLastSyncDateTime}}, @{ n = 'PhoneNumber'; e = { ($_.Phones | Where-Object Type -eq 'business').Number } }, @{ n = 'City'; e = { @($_.Addresses)[0].City } } |
    Sort-Object DisplayName |
    Export-Csv .\fabrikam-contacts.csv -NoTypeInformation

# contacts with provisioning errors get another try first
Get-MgContact -Filter 'serviceProvisioningErrors/any(e:e/isResolved eq false)' -Top 500 -ConsistencyLevel eventual -CountVariable resultCount | ForEach-Object { Invoke-MgRetryContactServiceProvisioning -OrgContactId $_.Id }

# TODO msol2graph MSG526: Graph v1.0 cannot delete contacts. In Exchange Online: Remove-MailContact -Identity <address> -Confirm:$false; a synchronized contact is deleted in the on-premises directory.
$old | Where-Object { -not $_.OnPremisesLastSyncDateTime } | Remove-MsolContact -Force
