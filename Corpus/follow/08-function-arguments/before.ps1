# One helper, called in three ways
function Write-Account {
    param ($Account, [string] $Note)
    Write-Output ('{0} [{1}] {2}' -f $Account.UserPrincipalName, $Account.Title, $Note)
    if ($Account.ImmutableId) { Write-Output "  source anchor $($Account.ImmutableId)" }
}

$one = Get-MsolUser -UserPrincipalName 'lee@contoso.com'
Write-Account $one 'by position'
Write-Account -Note 'by name' -Account $one
# and splatted
$arguments = @{ Account = $one; Note = 'splatted' }
Write-Account @arguments
