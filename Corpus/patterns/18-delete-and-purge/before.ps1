# Removes an account for good, so that its address can be used again
param([string]$Upn)
Connect-MsolService
if (Get-MsolUser -UserPrincipalName $Upn -ErrorAction SilentlyContinue) {
    Remove-MsolUser -UserPrincipalName $Upn -Force
}
Remove-MsolUser -UserPrincipalName $Upn -RemoveFromRecycleBin -Force
"$Upn is gone, $(@(Get-MsolUser -ReturnDeletedUsers).Count) others are still in the recycle bin"
