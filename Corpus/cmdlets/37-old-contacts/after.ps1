# Contacts of the former supplier
$contacts = Get-MgContact -Filter "(startswith(displayName,'Fabrikam') or startswith(mail,'Fabrikam'))" -All
$contacts | Select-Object DisplayName, @{ n = 'EmailAddress'; e = 'Mail' }, @{ n = 'ObjectId'; e = 'Id' } | Export-Csv contacts-before.csv -NoTypeInformation
foreach ($contact in $contacts) {
    # TODO msol2graph MSG526: Graph v1.0 cannot delete contacts. In Exchange Online: Remove-MailContact -Identity <address> -Confirm:$false; a synchronized contact is deleted in the on-premises directory.
    Remove-MsolContact -ObjectId $contact.Id -Force
}
