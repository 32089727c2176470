# One helper, called in three ways
function Write-Account {
    param ($Account, [string] $Note)
    Write-Output ('{0} [{1}] {2}' -f $Account.UserPrincipalName, $Account.JobTitle, $Note)
    if ($Account.OnPremisesImmutableId) { Write-Output "  source anchor $($Account.OnPremisesImmutableId)" }
}

$one = Get-MgUser -UserId 'lee@contoso.com' -Property Id, UserPrincipalName, JobTitle, OnPremisesImmutableId
Write-Account $one 'by position'
Write-Account -Note 'by name' -Account $one
# and splatted
$arguments = @{ Account = $one; Note = 'splatted' }
Write-Account @arguments
