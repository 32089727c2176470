# Accounts by sign-in name, to look them up quickly
$byName = @{}
Get-MgUser -All | ForEach-Object { $byName[$_.UserPrincipalName] = $_ }

foreach ($row in Import-Csv -Path .\phones.csv) {
    if ($byName.ContainsKey($row.Login)) {
        $known = $byName[$row.Login]
        # only write when the number is another one
        if (@($known.BusinessPhones)[0] -ne $row.Phone) {
            Invoke-MgGraphRequest -Method PATCH -Uri "v1.0/users/$($known.Id)" -Body @{ businessPhones = @(if ($row.Phone) { $row.Phone }) }
        }
    }
}
$byName.Values | Where-Object { $_.JobTitle -like '*manager*' } | ForEach-Object { $_.DisplayName }
