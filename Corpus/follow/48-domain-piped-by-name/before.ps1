# The newest verified domain becomes the default.
Get-MsolDomain -Status Verified | Where-Object { $_.Name -eq 'contoso.com' } | Set-MsolDomain -IsDefault
