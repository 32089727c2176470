# Credentials of the backup application: new keys for a year, and what is old goes
Connect-MsolService
$appId = '5f3c0a2e-8f0c-4a0e-9d1b-1c2d3e4f5a6b'
$sp = Get-MsolServicePrincipal -AppPrincipalId $appId
# symmetric key for the old agent, one for each direction
New-MsolServicePrincipalCredential -ObjectId $sp.ObjectId -Type Symmetric -Usage Sign -Value $env:AGENT_KEY
New-MsolServicePrincipalCredential -ObjectId $sp.ObjectId -Type Symmetric -Usage Verify -Value $env:AGENT_KEY
$keys = Get-MsolServicePrincipalCredential -ObjectId $sp.ObjectId -ReturnKeyValues $false
$keys | Where-Object { $_.EndDate -lt (Get-Date) } | ForEach-Object {
    Remove-MsolServicePrincipalCredential -ObjectId $sp.ObjectId -KeyIds $_.KeyId
}
"$($sp.DisplayName) has $(@($keys | Where-Object { $_.Usage -eq 'Verify' }).Count) keys to verify with"
