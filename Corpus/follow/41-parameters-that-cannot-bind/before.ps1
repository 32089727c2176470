# The state of an account is computed now, so it no longer arrives by its name.
function Write-State {
    param(
        [Parameter(ValueFromPipelineByPropertyName)][string]$DisplayName,
        [Parameter(ValueFromPipelineByPropertyName)][bool]$BlockCredential
    )
    process { '{0}: {1}' -f $DisplayName, $BlockCredential }
}
Get-MsolUser -All | Write-State
