# Functions and aliases of the script come first
function Get-MsolUser {
    param([string]$UserPrincipalName)
    [pscustomobject]@{ UserPrincipalName = $UserPrincipalName; ObjectId = 'x' }
}
$user = Get-MsolUser -UserPrincipalName ann@contoso.com
$user.ObjectId
Get-MgUser -UserId ann@contoso.com
function Connect-MsolServiceOnce { if (-not $script:connected) { Connect-MgGraph -Scopes 'User.Read.All' -NoWelcome; $script:connected = $true } }
Connect-MsolServiceOnce
Get-MsolUserMailbox -Identity ann
