# Everybody in the old office moves
Get-MsolUser -All -City 'Utrecht' | Set-MsolUser -Office 'Building 7' -StreetAddress 'Kanaalweg 1'

# Former interns can no longer sign in
Get-MsolUser -All | Where-Object { $_.Title -eq 'Intern' -and -not $_.IsLicensed } | Set-MsolUser -BlockCredential $true
Get-MsolUser -UserPrincipalName 'temp@contoso.com' | Remove-MsolUser -Force
