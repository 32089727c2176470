# Contacts of the former supplier
$contacts = Get-MsolContact -SearchString 'Fabrikam' -All
$contacts | Select-Object DisplayName, EmailAddress, ObjectId | Export-Csv contacts-before.csv -NoTypeInformation
foreach ($contact in $contacts) {
    Remove-MsolContact -ObjectId $contact.ObjectId -Force
}
