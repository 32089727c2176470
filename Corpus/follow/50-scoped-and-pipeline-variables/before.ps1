# A variable that goes to the script scope too, and one that the pipeline carries along.
function Get-State {
    $domains = Get-MsolDomain
    Set-Variable Domains -Value $domains -Scope Script
    Get-MsolUser -All -PipelineVariable account | ForEach-Object {
        $suffix = $account.UserPrincipalName.Split('@')[1]
        $kind = ($domains | Where-Object Name -eq $suffix).Authentication
        [pscustomobject]@{
            Account = $account.UserPrincipalName
            State   = $account.StrongAuthenticationRequirements.State
            Kind    = $kind
        }
    }
}
Get-State
$script:Domains.Name
