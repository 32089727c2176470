# Traffic light for one account
$u = Get-MsolUser -UserPrincipalName $args[0]
if (-not $u) { return }
$colour = switch ($true) {
    { $u.BlockCredential } { 'red'; break }
    { -not $u.IsLicensed } { 'yellow'; break }
    default { 'green' }
}
# titles decide who is told
switch -Wildcard ($u.Title) {
    'Head*' { Write-Output "$($u.Office): $colour" }
    default { Write-Output "$($u.PhoneNumber): $colour" }
}
# all accounts, one after the other
switch (Get-MsolUser -All) { { $_.BlockCredential } { $_.ObjectId } }
