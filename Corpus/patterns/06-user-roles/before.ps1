# Helpdesk: which administrator roles does this person have?
param([Parameter(Mandatory = $true)][string]$Upn)
Connect-MsolService
$user = Get-MsolUser -UserPrincipalName $Upn
$roles = Get-MsolUserRole -ObjectId $user.ObjectId
if ($roles) {
    "$($user.DisplayName) has: " + (($roles | ForEach-Object { $_.Name }) -join ', ')
}
else {
    "$($user.DisplayName) has no roles"
}
# second account of the same person
Get-MsolUserRole -UserPrincipalName "adm-$Upn" | Format-Table Name, Description
