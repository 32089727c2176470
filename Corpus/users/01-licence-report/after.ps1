# Licensed users with their licences, for the monthly invoice check
Connect-MgGraph -Scopes 'LicenseAssignment.Read.All', 'User.Read.All' -NoWelcome

$accountSkuId = @{}
Get-MgSubscribedSku -All | ForEach-Object { $accountSkuId[$_.SkuId] = '{0}:{1}' -f $_.AccountName, $_.SkuPartNumber }

$report = foreach ($user in Get-MgUser -All -Property Id, AssignedLicenses, DisplayName, UserPrincipalName, Department, UsageLocation, AccountEnabled, CreatedDateTime, OnPremisesLastSyncDateTime | Where-Object { $_.AssignedLicenses.Count -gt 0 }) {
    [pscustomobject]@{
        DisplayName       = $user.DisplayName
        UserPrincipalName = $user.UserPrincipalName
        Department        = $user.Department
        UsageLocation     = $user.UsageLocation
        Blocked           = $user.AccountEnabled -eq $false
        Created           = $user.CreatedDateTime
        LastDirSync       = $user.OnPremisesLastSyncDateTime
        Licences          = (@($user.AssignedLicenses | ForEach-Object { $accountSkuId[$_.SkuId] }) -replace '^.*:' -join '; ')
    }
}

$report | Sort-Object Department, DisplayName | Export-Csv -Path .\licences.csv -NoTypeInformation -Encoding UTF8
"{0} licensed users, {1} of them blocked" -f $report.Count, ($report | Where-Object Blocked).Count
