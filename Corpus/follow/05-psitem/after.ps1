# The long name of $_ in every place
Get-MgUser -All -Property Id, AccountEnabled, OnPremisesLastSyncDateTime, OtherMails |
    Where-Object { $PSItem.AccountEnabled -eq $false -and $PSItem.OnPremisesLastSyncDateTime } |
    ForEach-Object {
        $outer = $PSItem
        # the inner $PSItem is a string, the outer one an account
        $PSItem.OtherMails | ForEach-Object {
            "$($outer.Id),$PSItem,$($PSItem.Length)"
        }
    } | Set-Content -Path .\alternate.csv
