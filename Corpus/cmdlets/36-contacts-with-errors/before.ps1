# Everything that did not provision gets a second try
Get-MsolUser -HasErrorsOnly -All | ForEach-Object { Redo-MsolProvisionUser -ObjectId $_.ObjectId }
Get-MsolGroup -HasErrorsOnly -All | ForEach-Object { Redo-MsolProvisionGroup -ObjectId $_.ObjectId }
$contacts = Get-MsolContact -HasErrorsOnly $true -All
foreach ($c in $contacts) { Redo-MsolProvisionContact -ObjectId $c.ObjectId }
