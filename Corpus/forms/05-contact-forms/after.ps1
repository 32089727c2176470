# Mail contacts of a supplier that is gone
param([string]$Domain = 'fabrikam.com')
Connect-MgGraph -Scopes 'OrgContact.Read.All' -NoWelcome
$search = @{ Filter = "(startswith(displayName,'$($Domain -replace "'", "''")') or startswith(mail,'$($Domain -replace "'", "''")'))"; Top = 200 }
$contacts = Get-MgContact @search
Write-Host "$($contacts.Count) contacts at $Domain; $(@(Get-MgContact -All -Filter 'serviceProvisioningErrors/any(e:e/isResolved eq false)' -ConsistencyLevel eventual -CountVariable resultCount).Count) with errors in the whole tenant"
foreach ($contact in $contacts) {
    $now = Get-MgContact -OrgContactId $contact.Id
    if ($now.Mail -like "*@$Domain") {
        Write-Host "$($now.DisplayName), $(@($now.Addresses)[0].City), $(($now.Phones | Where-Object Type -eq 'business').Number)"
        # TODO msol2graph MSG526: Graph v1.0 cannot delete contacts. In Exchange Online: Remove-MailContact -Identity <address> -Confirm:$false; a synchronized contact is deleted in the on-premises directory.
        Remove-MsolContact -ObjectId $now.Id -Force
    }
}
