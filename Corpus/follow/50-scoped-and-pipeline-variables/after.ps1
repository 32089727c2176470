# A variable that goes to the script scope too, and one that the pipeline carries along.
function Get-State {
    $domains = Get-MgDomain
    Set-Variable Domains -Value $domains -Scope Script
    Get-MgUser -All -PipelineVariable account | ForEach-Object {
        $suffix = $account.UserPrincipalName.Split('@')[1]
        $kind = ($domains | Where-Object Id -eq $suffix).AuthenticationType
        [pscustomobject]@{
            Account = $account.UserPrincipalName
            State   = @(Get-MgBetaUserAuthenticationRequirement -UserId $account.Id | Where-Object { $_.PerUserMfaState -ne 'disabled' }) | ForEach-Object { $_.PerUserMfaState -replace '^e', 'E' }
            Kind    = $kind
        }
    }
}
Get-State
$script:Domains.Id
