# Everybody in the old office moves
Get-MgUser -All -Filter "city eq 'Utrecht'" | ForEach-Object { Update-MgUser -UserId $_.Id -OfficeLocation 'Building 7' -StreetAddress 'Kanaalweg 1' }

# Former interns can no longer sign in
Get-MgUser -All -Property Id, JobTitle, AssignedLicenses | Where-Object { $_.JobTitle -eq 'Intern' -and $_.AssignedLicenses.Count -eq 0 } | ForEach-Object { Update-MgUser -UserId $_.Id -AccountEnabled:$false }
Get-MgUser -UserId 'temp@contoso.com' | ForEach-Object { Remove-MgUser -UserId $_.Id }
