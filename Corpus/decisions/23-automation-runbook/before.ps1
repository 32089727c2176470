# Runbook: blocks guests that nobody invited in the last year, nightly
$credential = Get-AutomationPSCredential -Name 'MsolAdmin'
$limit = [int](Get-AutomationVariable -Name 'GuestDays')
Connect-MsolService -Credential $credential -ErrorAction Stop

$old = Get-MsolUser -All | Where-Object { $_.UserType -eq 'Guest' -and $_.WhenCreated -lt (Get-Date).AddDays(-$limit) }
foreach ($guest in $old) {
    Set-MsolUser -ObjectId $guest.ObjectId -BlockCredential $true
    Write-Output "Blocked $($guest.SignInName)"
}
