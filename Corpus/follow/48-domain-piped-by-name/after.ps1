# The newest verified domain becomes the default.
Get-MgDomain | Where-Object IsVerified | Where-Object { $_.Id -eq 'contoso.com' } | ForEach-Object { Update-MgDomain -DomainId $_.Id -IsDefault }
