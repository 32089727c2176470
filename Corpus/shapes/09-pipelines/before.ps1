# Calls that take objects from the pipeline
Get-MsolUser -All -Department Sales | Set-MsolUser -City Utrecht
Get-MsolUser -All | Where-Object { $_.City -eq 'Delft' } | Set-MsolUser -City 'Den Haag' -ErrorAction Continue
$leavers | Remove-MsolUser -Force
Get-MsolUser -UserPrincipalName $upn | Set-MsolUserPassword -NewPassword $secret -ForceChangePassword $true
Get-MsolUser -All -EnabledFilter DisabledOnly | Set-MsolUserLicense -RemoveLicenses 'contoso:ENTERPRISEPACK'
Get-MsolUser -SearchString test | Remove-MsolUser -Force -WhatIf
Get-MsolGroup -All | ForEach-Object { Get-MsolGroupMember -GroupObjectId $_.ObjectId -All } | Select-Object DisplayName, EmailAddress
$users = Get-MsolUser -All | Where { $_.UsageLocation -eq $null }
$users | Set-MsolUser -UsageLocation NL
Get-MsolUser -All | ? UsageLocation -eq 'BE' | % { Set-MsolUser -ObjectId $_.ObjectId -UsageLocation NL }
