# Tell HR which of their rows have no account, or a blocked one
$rows = Import-Csv -Path .\staff.csv -Delimiter ';'
$answer = foreach ($row in $rows) {
    $account = Get-MgUser -UserId $row.Email -ErrorAction SilentlyContinue -Property Id, AccountEnabled
    if (-not $account) {
        $state = 'missing'
    }
    elseif ($account.AccountEnabled -eq $false) {
        $state = 'blocked'
    }
    else {
        $state = 'active'
    }
    $row | Select-Object EmployeeId, Email, @{ n = 'State'; e = { $state } }
}
$answer | Export-Csv -Path .\staff-checked.csv -Delimiter ';' -NoTypeInformation
