# Traffic light for one account
$u = Get-MgUser -UserId $args[0] -Property Id, AccountEnabled, AssignedLicenses, JobTitle, OfficeLocation, BusinessPhones
if (-not $u) { return }
$colour = switch ($true) {
    { $u.AccountEnabled -eq $false } { 'red'; break }
    { $u.AssignedLicenses.Count -eq 0 } { 'yellow'; break }
    default { 'green' }
}
# titles decide who is told
switch -Wildcard ($u.JobTitle) {
    'Head*' { Write-Output "$($u.OfficeLocation): $colour" }
    default { Write-Output "$(@($u.BusinessPhones)[0]): $colour" }
}
# all accounts, one after the other
switch (Get-MgUser -All -Property Id, AccountEnabled) { { $_.AccountEnabled -eq $false } { $_.Id } }
