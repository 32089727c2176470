# Mail to the service desk, everything inside one text
$text = @"
Blocked: $((Get-MsolUser -All | Where-Object { $_.BlockCredential }).Count)
Everybody:
$(Get-MsolUser -All | ForEach-Object { "- $($_.FirstName), $($_.Title), $($_.PhoneNumber)`n" })
"@
# the same in a web page
$cell = "<td>$($u = Get-MsolUser -UserPrincipalName $Login; $u.Office)</td>"
$since = '{0:yyyy-MM-dd}' -f (Get-MsolUser -UserPrincipalName $Login).WhenCreated
Write-Output $text $cell $since "$((Get-MsolUser -UserPrincipalName $Login).BlockCredential)"
