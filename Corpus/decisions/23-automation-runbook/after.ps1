# Runbook: blocks guests that nobody invited in the last year, nightly
$credential = Get-AutomationPSCredential -Name 'MsolAdmin'
$limit = [int](Get-AutomationVariable -Name 'GuestDays')
# Connect-MgGraph takes no user name and password: use a certificate or managed identity when nobody is there to sign in
Connect-MgGraph -ErrorAction Stop -Scopes 'User.ReadWrite.All' -NoWelcome

$old = Get-MgUser -All -Property Id, UserType, CreatedDateTime, UserPrincipalName | Where-Object { $_.UserType -eq 'Guest' -and $_.CreatedDateTime -lt (Get-Date).AddDays(-$limit) }
foreach ($guest in $old) {
    Update-MgUser -UserId $guest.Id -AccountEnabled:$false
    Write-Output "Blocked $($guest.UserPrincipalName)"
}
