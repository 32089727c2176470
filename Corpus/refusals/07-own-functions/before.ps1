# Functions and aliases of the script come first
function Get-MsolUser {
    param([string]$UserPrincipalName)
    [pscustomobject]@{ UserPrincipalName = $UserPrincipalName; ObjectId = 'x' }
}
$user = Get-MsolUser -UserPrincipalName ann@contoso.com
$user.ObjectId
MSOnline\Get-MsolUser -UserPrincipalName ann@contoso.com
function Connect-MsolServiceOnce { if (-not $script:connected) { Connect-MsolService; $script:connected = $true } }
Connect-MsolServiceOnce
Get-MsolUserMailbox -Identity ann
