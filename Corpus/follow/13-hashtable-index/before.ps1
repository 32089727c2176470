# Accounts by sign-in name, to look them up quickly
$byName = @{}
Get-MsolUser -All | ForEach-Object { $byName[$_.UserPrincipalName] = $_ }

foreach ($row in Import-Csv -Path .\phones.csv) {
    if ($byName.ContainsKey($row.Login)) {
        $known = $byName[$row.Login]
        # only write when the number is another one
        if ($known.PhoneNumber -ne $row.Phone) {
            Set-MsolUser -ObjectId $known.ObjectId -PhoneNumber $row.Phone
        }
    }
}
$byName.Values | Where-Object { $_.Title -like '*manager*' } | ForEach-Object { $_.DisplayName }
