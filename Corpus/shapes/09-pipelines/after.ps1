# Calls that take objects from the pipeline
Get-MgUser -All -Filter "department eq 'Sales'" | ForEach-Object { Update-MgUser -UserId $_.Id -City Utrecht }
Get-MgUser -All -Property Id, City | Where-Object { $_.City -eq 'Delft' } | ForEach-Object { Update-MgUser -UserId $_.Id -City 'Den Haag' -ErrorAction Continue }
# TODO msol2graph MSG233: Remove-MsolUser takes its identity from the pipeline by property name, and which properties arrive is not known here. Graph cmdlets take nothing by name: write ForEach-Object { ... } with the parameters spelled out, and convert again.
$leavers | Remove-MsolUser -Force
Get-MgUser -UserId $upn | ForEach-Object {
    Update-MgUser -UserId $_.Id -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $true }
    $secret
}

$skuIdByName = @{}
Get-MgSubscribedSku -All | ForEach-Object { $skuIdByName[$_.SkuPartNumber] = $_.SkuId }

Get-MgUser -All -Filter 'accountEnabled eq false' | ForEach-Object { $null = Set-MgUserLicense -UserId $_.Id -RemoveLicenses @($skuIdByName['ENTERPRISEPACK']) -AddLicenses @() }
Get-MgUser -Filter "(startswith(displayName,'test') or startswith(userPrincipalName,'test') or startswith(mail,'test'))" -Top 500 | ForEach-Object { Remove-MgUser -UserId $_.Id -WhatIf }
Get-MgGroup -All | ForEach-Object { Get-MgGroupMember -GroupId $_.Id -All } | Select-Object @{ n = 'DisplayName'; e = { $_.AdditionalProperties['displayName'] } }, @{ n = 'EmailAddress'; e = { if ($_.AdditionalProperties['userPrincipalName']) { $_.AdditionalProperties['userPrincipalName'] } else { $_.AdditionalProperties['mail'] } } }
$users = Get-MgUser -All -Property Id, UsageLocation | Where { $_.UsageLocation -eq $null }
$users | ForEach-Object { Update-MgUser -UserId $_.Id -UsageLocation NL }
Get-MgUser -All -Property Id, UsageLocation | ? UsageLocation -eq 'BE' | % { Update-MgUser -UserId $_.Id -UsageLocation NL }
