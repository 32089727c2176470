# External contacts of a former partner: report first, then remove
Connect-MgGraph -Scopes 'OrgContact.Read.All' -NoWelcome
$contacts = Get-MgContact -All | Where-Object { $_.Mail -like '*@partner.example' }
$contacts | Select-Object DisplayName, @{ n = 'EmailAddress'; e = 'Mail' }, @{ n = 'LastDirSyncTime'; e = 'OnPremisesLastSyncDateTime' } | Export-Csv .\contacts.csv -NoTypeInformation

foreach ($c in $contacts) {
    if ($c.OnPremisesLastSyncDateTime) { Write-Warning "$($c.DisplayName) is synchronized, remove it on premises"; continue }
    # TODO msol2graph MSG526: Graph v1.0 cannot delete contacts. In Exchange Online: Remove-MailContact -Identity <address> -Confirm:$false; a synchronized contact is deleted in the on-premises directory.
    Remove-MsolContact -ObjectId $c.Id -Force
}
