# One parameter decides which cmdlet it becomes
Get-MsolUser -UserPrincipalName $upn
Get-MsolUser -ObjectId $id
Get-MsolUser -SearchString 'Ann'
Get-MsolUser -SearchString "O'Brien" -All
Get-MsolUser -All
Get-MsolUser -MaxResults 25
Get-MsolUser
Get-MsolUser -ReturnDeletedUsers -All
Get-MsolUser -ReturnDeletedUsers | Select-Object UserPrincipalName, SoftDeletionTimestamp
Remove-MsolUser -UserPrincipalName $upn -Force
Remove-MsolUser -ObjectId $id -RemoveFromRecycleBin -Force
Get-MsolUser -ReturnDeletedUsers -All | Remove-MsolUser -RemoveFromRecycleBin -Force
$gone = @(Get-MsolUser -ReturnDeletedUsers -All).Count
if ((Get-MsolUser -SearchString $name).Count -gt 1) { 'several' }
