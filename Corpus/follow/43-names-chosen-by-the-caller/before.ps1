# One helper reads whatever property it is told to read.
function Get-Field ($User, [string]$Property) { $User.$Property }

$user = Get-MsolUser -UserPrincipalName 'ada@contoso.com'
Get-Field $user 'Title'
Get-Field $user 'BlockCredential'
Get-Field $user 'LastPasswordChangeTimestamp'
