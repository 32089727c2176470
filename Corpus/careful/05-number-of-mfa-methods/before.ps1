# How many methods, and the words of the state as the old report had them
Connect-MsolService
$users = Get-MsolUser -All
$users | Where-Object { $_.StrongAuthenticationMethods.Count -gt 1 } | Select-Object DisplayName
foreach ($user in $users) {
    $state = $user.StrongAuthenticationRequirements.State
    if ($state -eq $null) { $state = 'Disabled' }
    if ($user.StrongAuthenticationMethods.Count -eq 0) { Write-Warning "$($user.UserPrincipalName) has no method" }
    [pscustomobject]@{
        User    = $user.UserPrincipalName
        State   = $state
        Methods = $user.StrongAuthenticationMethods.Count
    }
}
if ($users[0].StrongAuthenticationRequirements.State -eq 'Enforced') { 'enforced' }
