# File from HR: Login,Office,Title,Phone
Import-Csv -Path .\hr.csv -Delimiter ";" | ForEach-Object {
    $row = $_
    $account = Get-MgUser -UserId $row.Login
    # the columns of the file keep their names
    if ($row.Office -ne $account.OfficeLocation -or $row.Title -ne $account.JobTitle) {
        Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$([uri]::EscapeDataString($row.Login))" -Body @{ officeLocation = if ($row.Office) { $row.Office } else { $null }; jobTitle = if ($row.Title) { $row.Title } else { $null }; businessPhones = @(if ($_.Phone) { $_.Phone }) }
        Write-Output "$($account.Id): $($account.OfficeLocation) becomes $($row.Office)"
    }
}
