# Mail to the service desk, everything inside one text
$text = @"
Blocked: $((Get-MgUser -All -Property Id, AccountEnabled | Where-Object { $_.AccountEnabled -eq $false }).Count)
Everybody:
$(Get-MgUser -All | ForEach-Object { "- $($_.GivenName), $($_.JobTitle), $(@($_.BusinessPhones)[0])`n" })
"@
# the same in a web page
$cell = "<td>$($u = Get-MgUser -UserId $Login; $u.OfficeLocation)</td>"
$since = '{0:yyyy-MM-dd}' -f (Get-MgUser -UserId $Login -Property Id, CreatedDateTime).CreatedDateTime
Write-Output $text $cell $since "$((Get-MgUser -UserId $Login -Property Id, AccountEnabled).AccountEnabled -eq $false)"
