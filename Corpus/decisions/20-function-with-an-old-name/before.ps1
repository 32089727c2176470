# Tests without a tenant: this one answers instead of the module
function Get-MsolUser {
    param([string]$UserPrincipalName)
    [pscustomobject]@{ UserPrincipalName = $UserPrincipalName; IsLicensed = $true }
}

$user = Get-MsolUser -UserPrincipalName test@contoso.com
if ($user.IsLicensed) { 'licensed' }
# the real one
$real = MSOnline\Get-MsolUser -UserPrincipalName test@contoso.com
$real.IsLicensed
