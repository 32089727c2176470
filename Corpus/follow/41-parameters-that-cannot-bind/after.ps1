# The state of an account is computed now, so it no longer arrives by its name.
# TODO msol2graph MSG250: $BlockCredential took BlockCredential from the pipeline by its name. User has no such property in Graph, so nothing arrives: pass the value with -BlockCredential in ForEach-Object.
function Write-State {
    param(
        [Parameter(ValueFromPipelineByPropertyName)][string]$DisplayName,
        [Parameter(ValueFromPipelineByPropertyName)][bool]$BlockCredential
    )
    process { '{0}: {1}' -f $DisplayName, $BlockCredential }
}
Get-MgUser -All | Write-State
