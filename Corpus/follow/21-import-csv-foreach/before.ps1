# File from HR: Login,Office,Title,Phone
Import-Csv -Path .\hr.csv -Delimiter ";" | ForEach-Object {
    $row = $_
    $account = Get-MsolUser -UserPrincipalName $row.Login
    # the columns of the file keep their names
    if ($row.Office -ne $account.Office -or $row.Title -ne $account.Title) {
        Set-MsolUser -UserPrincipalName $row.Login -Office $row.Office -Title $row.Title -PhoneNumber $_.Phone
        Write-Output "$($account.ObjectId): $($account.Office) becomes $($row.Office)"
    }
}
