# The list of columns is printed too, so it keeps its old names.
$columns = 'UserPrincipalName', 'BlockCredential', 'WhenCreated'
Write-Host "Columns: $($columns -join ', ')"
Get-MgUser -All -Property Id, UserPrincipalName, AccountEnabled, CreatedDateTime | Select-Object 'UserPrincipalName', @{ n = 'BlockCredential'; e = { $_.AccountEnabled -eq $false } }, @{ n = 'WhenCreated'; e = 'CreatedDateTime' } | Export-Csv .\users.csv -NoTypeInformation

# the same names for users and groups, one list
$common = @(
    'DisplayName'
    @{ n = 'ObjectId'; e = 'Id' }      # key
    @{ n = 'LastDirSyncTime'; e = 'OnPremisesLastSyncDateTime' }
)
Get-MgUser -All -Property Id, DisplayName, OnPremisesLastSyncDateTime | Format-Table -Property $common -AutoSize
Get-MgGroup -All | Format-Table $common
