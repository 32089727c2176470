# Credentials of the backup application: new keys for a year, and what is old goes
Connect-MgGraph -Scopes 'Application.ReadWrite.All' -NoWelcome
$appId = '5f3c0a2e-8f0c-4a0e-9d1b-1c2d3e4f5a6b'
$sp = Get-MgServicePrincipal -Filter "appId eq '$appId'"
# symmetric key for the old agent, one for each direction
# Update-MgServicePrincipal replaces the whole list of keys, so the present ones are sent back too
$keyCredentials = @((Get-MgServicePrincipal -ServicePrincipalId $sp.Id).KeyCredentials | Where-Object { $_ })
$keyCredentials += @{ Type = 'Symmetric'; Usage = 'Sign'; Key = [System.Convert]::FromBase64String($env:AGENT_KEY); EndDateTime = (Get-Date).ToUniversalTime().AddYears(1) }
Update-MgServicePrincipal -ServicePrincipalId $sp.Id -KeyCredentials $keyCredentials
# Update-MgServicePrincipal replaces the whole list of keys, so the present ones are sent back too
$keyCredentials2 = @((Get-MgServicePrincipal -ServicePrincipalId $sp.Id).KeyCredentials | Where-Object { $_ })
$keyCredentials2 += @{ Type = 'Symmetric'; Usage = 'Verify'; Key = [System.Convert]::FromBase64String($env:AGENT_KEY); EndDateTime = (Get-Date).ToUniversalTime().AddYears(1) }
Update-MgServicePrincipal -ServicePrincipalId $sp.Id -KeyCredentials $keyCredentials2
$keys = Get-MgServicePrincipal -ServicePrincipalId $sp.Id | ForEach-Object { $_.KeyCredentials; $_.PasswordCredentials }
$keys | Where-Object { $_.EndDateTime -lt (Get-Date) } | ForEach-Object {
    $servicePrincipal = Get-MgServicePrincipal -ServicePrincipalId $sp.Id
    $removedIds = @($_.KeyId)
    foreach ($password in $servicePrincipal.PasswordCredentials | Where-Object { $_.KeyId -in $removedIds }) {
        Remove-MgServicePrincipalPassword -ServicePrincipalId $servicePrincipal.Id -KeyId $password.KeyId
    }
    if ($servicePrincipal.KeyCredentials | Where-Object { $_.KeyId -in $removedIds }) {
        # the list of keys is replaced as a whole: what stays is sent back
        $remainingKeys = @($servicePrincipal.KeyCredentials | Where-Object { $_.KeyId -notin $removedIds })
        Update-MgServicePrincipal -ServicePrincipalId $servicePrincipal.Id -BodyParameter @{ keyCredentials = $remainingKeys }
    }
}
"$($sp.DisplayName) has $(@($keys | Where-Object { $_.Usage -ne 'Sign' }).Count) keys to verify with"
