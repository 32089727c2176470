# The list of columns is printed too, so it keeps its old names.
$columns = 'UserPrincipalName', 'BlockCredential', 'WhenCreated'
Write-Host "Columns: $($columns -join ', ')"
Get-MsolUser -All | Select-Object $columns | Export-Csv .\users.csv -NoTypeInformation

# the same names for users and groups, one list
$common = @(
    'DisplayName'
    'ObjectId'      # key
    'LastDirSyncTime'
)
Get-MsolUser -All | Format-Table -Property $common -AutoSize
Get-MsolGroup -All | Format-Table $common
