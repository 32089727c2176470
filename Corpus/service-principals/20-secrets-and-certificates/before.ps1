Import-Module MSOnline
Connect-MsolService
$appId = 'c44b4083-3bb0-49c1-b47d-974e53cbdf3c'
$principal = Get-MsolServicePrincipal -AppPrincipalId $appId
$principal.DisplayName
Get-MsolServicePrincipal -All | Where-Object { $_.ServicePrincipalNames -contains 'https://portal.contoso.com' } | Select-Object DisplayName, AppPrincipalId, ObjectId
foreach ($file in Get-ChildItem .\certificates\*.cer) {
    $bytes = [System.IO.File]::ReadAllBytes($file.FullName)
    $value = [Convert]::ToBase64String($bytes)
    New-MsolServicePrincipalCredential -AppPrincipalId $appId -Type Asymmetric -Usage Verify -Value $value
}
Get-MsolServicePrincipalCredential -ObjectId $principal.ObjectId -ReturnKeyValues $false | Select-Object KeyId, Type, StartDate, EndDate
