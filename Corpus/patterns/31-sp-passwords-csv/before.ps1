# One client secret for each small tool in the list; the vault keeps them
Connect-MsolService
$result = Import-Csv .\tools.csv | ForEach-Object {
    $app = Get-MsolServicePrincipal -SearchString $_.Tool | Select-Object -First 1
    $end = (Get-Date).AddMonths(6)
    New-MsolServicePrincipalCredential -AppPrincipalId $app.AppPrincipalId -Type Password -Value $_.Secret -StartDate (Get-Date) -EndDate $end
    [pscustomobject]@{ Tool = $app.DisplayName; AppId = $app.AppPrincipalId; Until = $end }
}
$result | Format-Table -AutoSize
