# Stale accounts: several conditions one after the other
$since = [datetime]'2024-01-01'
Get-MsolUser -All |
    Where-Object { $_.WhenCreated -lt $since } |
    Where-Object { $_.UserPrincipalName -notlike '*#EXT#*' -and $_.UserPrincipalName -notlike '*@contoso.onmicrosoft.com' } |
    Where-Object { $_.Title -notin 'Board', 'Works council' -and ($_.AlternateEmailAddresses -eq $null -or $_.City -match 'Köln|Bonn') } |
    ForEach-Object { '{0:yyyy-MM-dd} {1} {2}' -f $_.WhenCreated, $_.UserPrincipalName, $_.City }
