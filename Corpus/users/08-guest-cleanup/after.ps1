# Guests who never got any further than the invitation, older than 90 days
$limit = (Get-Date).AddDays(-90)
$guests = Get-MgUser -All -Property Id, UserType, CreatedDateTime, AssignedLicenses, DisplayName, UserPrincipalName, OtherMails | Where-Object {
    $_.UserType -eq 'Guest' -and $_.CreatedDateTime -lt $limit -and $_.AssignedLicenses.Count -eq 0
}

$guests |
    Select-Object DisplayName, @{ n = 'SignInName'; e = 'UserPrincipalName' }, @{ Label = 'Mail'; Expression = { $_.OtherMails[0] } }, @{ n = 'WhenCreated'; e = 'CreatedDateTime' } |
    Export-Csv -Path ".\guests-$(Get-Date -Format yyyyMMdd).csv" -NoTypeInformation

$answer = Read-Host "Remove $(@($guests).Count) guests? (yes/no)"
if ($answer -eq 'yes') {
    $guests | ForEach-Object { Remove-MgUser -UserId $_.Id }
}
