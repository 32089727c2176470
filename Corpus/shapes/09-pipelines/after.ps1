# Calls that take objects from the pipeline
Get-MgUser -All -Filter "department eq 'Sales'" | ForEach-Object { Update-MgUser -City Utrecht -UserId $_.Id }
Get-MgUser -All -Property Id, City | Where-Object { $_.City -eq 'Delft' } | ForEach-Object { Update-MgUser -City 'Den Haag' -ErrorAction Continue -UserId $_.Id }
# TODO msol2graph MSG233: Remove-MsolUser took its identity from the pipeline by property name; Graph cmdlets take nothing by property name. The values are written out for the properties that the input is known to have.
$leavers | Remove-MsolUser -Force
Get-MgUser -UserId $upn | ForEach-Object {
    Update-MgUser -PasswordProfile @{ Password = $secret; ForceChangePasswordNextSignIn = $true } -UserId $_.Id
    $secret
}
Get-MgUser -All -Filter 'accountEnabled eq false' | ForEach-Object { $null = Set-MgUserLicense -RemoveLicenses @((Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq 'ENTERPRISEPACK').SkuId) -UserId $_.Id -AddLicenses @() }
Get-MgUser -Filter "(startswith(displayName,'test') or startswith(userPrincipalName,'test') or startswith(mail,'test'))" -Top 500 | ForEach-Object { Remove-MgUser -WhatIf -UserId $_.Id }
# TODO msol2graph MSG233: Get-MsolGroupMember took its identity from the pipeline by property name; Graph cmdlets take nothing by property name. The values are written out for the properties that the input is known to have.
Get-MgGroup -Filter "startsWith(displayName,'Sales')" -All | Get-MsolGroupMember
Get-MgGroup -All | ForEach-Object { Get-MgGroupMember -GroupId $_.Id -All } | Select-Object @{ n = 'DisplayName'; e = { $_.AdditionalProperties['displayName'] } }, @{ n = 'EmailAddress'; e = { if ($_.AdditionalProperties['userPrincipalName']) { $_.AdditionalProperties['userPrincipalName'] } else { $_.AdditionalProperties['mail'] } } }
$users = Get-MgUser -All -Property Id, UsageLocation | Where { $_.UsageLocation -eq $null }
$users | ForEach-Object { Update-MgUser -UsageLocation NL -UserId $_.Id }
Get-MgUser -All -Property Id, UsageLocation | ? UsageLocation -eq 'BE' | % { Update-MgUser -UserId $_.Id -UsageLocation NL }
