# The long name of $_ in every place
Get-MsolUser -All |
    Where-Object { $PSItem.BlockCredential -and $PSItem.LastDirSyncTime } |
    ForEach-Object {
        $outer = $PSItem
        # the inner $PSItem is a string, the outer one an account
        $PSItem.AlternateEmailAddresses | ForEach-Object {
            "$($outer.ObjectId),$PSItem,$($PSItem.Length)"
        }
    } | Set-Content -Path .\alternate.csv
