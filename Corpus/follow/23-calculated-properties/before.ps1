# Columns under names of our own
Get-MsolUser -All |
    Select-Object @{ Name = 'Login'; Expression = { $_.UserPrincipalName.ToLower() } },
        @{ n = 'Job'; e = 'Title' },
        @{ Label = 'Age'; Expression = { ((Get-Date) - $_.WhenCreated).Days } },
        @{ N = 'Synced'; E = { [bool] $_.LastDirSyncTime } },
        City, PostalCode |
    Sort-Object Age |
    Export-Csv -Path .\columns.csv -NoTypeInformation
# and in a table
Get-MsolGroup -All | Format-Table @{ Label = 'List'; Expression = { $_.EmailAddress }; Width = 40 }, @{ n = 'Kind'; e = { $_.GroupType } }
