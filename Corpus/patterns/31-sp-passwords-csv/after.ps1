# One client secret for each small tool in the list; the vault keeps them
Connect-MgGraph -Scopes 'Application.ReadWrite.All' -NoWelcome
$result = Import-Csv .\tools.csv | ForEach-Object {
    $app = Get-MgServicePrincipal -Filter "startsWith(displayName,'$($_.Tool -replace "'", "''")')" -Top 500 | Select-Object -First 1
    $end = (Get-Date).AddMonths(6)
    $credential = Add-MgServicePrincipalPassword -ServicePrincipalId $app.Id -PasswordCredential @{ StartDateTime = (Get-Date).ToUniversalTime(); EndDateTime = $end.ToUniversalTime() }
    [pscustomobject]@{ Tool = $app.DisplayName; AppId = $app.AppId; Until = $end }
}
$result | Format-Table -AutoSize
