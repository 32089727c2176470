# External contacts of a former partner: report first, then remove
Connect-MsolService
$contacts = Get-MsolContact -All | Where-Object { $_.EmailAddress -like '*@partner.example' }
$contacts | Select-Object DisplayName, EmailAddress, LastDirSyncTime | Export-Csv .\contacts.csv -NoTypeInformation

foreach ($c in $contacts) {
    if ($c.LastDirSyncTime) { Write-Warning "$($c.DisplayName) is synchronized, remove it on premises"; continue }
    Remove-MsolContact -ObjectId $c.ObjectId -Force
}
