# Runbook: blocks guests that nobody invited in the last year, nightly
$credential = Get-AutomationPSCredential -Name 'MsolAdmin'
$limit = [int](Get-AutomationVariable -Name 'GuestDays')
# the managed identity of the Automation account signs in; -ClientId names a user-assigned one
Connect-MgGraph -ErrorAction Stop -Identity -NoWelcome

$old = Get-MgUser -All -Property Id, UserType, CreatedDateTime, UserPrincipalName | Where-Object { $_.UserType -eq 'Guest' -and $_.CreatedDateTime -lt (Get-Date).AddDays(-$limit) }
foreach ($guest in $old) {
    Update-MgUser -UserId $guest.Id -AccountEnabled:$false
    Write-Output "Blocked $($guest.UserPrincipalName)"
}
