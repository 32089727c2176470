# Nightly: copy HR data to the cloud-only accounts. An empty cell in the file clears the value.
$hr = Import-Csv -Path \\files\hr\export.csv -Delimiter ';' -Encoding UTF8

foreach ($row in $hr) {
    $user = Get-MgUser -Filter "(startswith(displayName,'$($row.Mail -replace "'", "''")') or startswith(userPrincipalName,'$($row.Mail -replace "'", "''")') or startswith(mail,'$($row.Mail -replace "'", "''")'))" -Top 500 -Property Id, UserPrincipalName, Department, OtherMails | Where-Object { $_.UserPrincipalName -eq $row.Mail }
    if ($user -eq $null) { continue }

    Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$($user.Id)" -Body @{ jobTitle = if ($row.JobTitle) { $row.JobTitle } else { $null }; officeLocation = if ($row.Room) { $row.Room } else { $null }; businessPhones = @(if ($row.Phone) { $row.Phone }) }

    if ($user.Department -ne $row.Department) {
        Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$($user.Id)" -Body @{ department = if ($row.Department) { $row.Department } else { $null } }
    }

    if ($user.OtherMails -notcontains $row.PrivateMail) {
        Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$($user.Id)" -Body @{ otherMails = @(@($row.PrivateMail) | Where-Object { $_ }) }
    }
}
