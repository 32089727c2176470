# Stale accounts: several conditions one after the other
$since = [datetime]'2024-01-01'
Get-MgUser -All -Property Id, CreatedDateTime, UserPrincipalName, JobTitle, OtherMails, City |
    Where-Object { $_.CreatedDateTime -lt $since } |
    Where-Object { $_.UserPrincipalName -notlike '*#EXT#*' -and $_.UserPrincipalName -notlike '*@contoso.onmicrosoft.com' } |
    Where-Object { $_.JobTitle -notin 'Board', 'Works council' -and ($_.OtherMails -eq $null -or $_.City -match 'Köln|Bonn') } |
    ForEach-Object { '{0:yyyy-MM-dd} {1} {2}' -f $_.CreatedDateTime, $_.UserPrincipalName, $_.City }
