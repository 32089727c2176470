# Report in the style of PowerShell 2
$report = @()
Get-MsolUser -All | ForEach-Object {
    $row = New-Object PSObject
    $row | Add-Member -MemberType NoteProperty -Name 'Login' -Value $_.UserPrincipalName
    $row | Add-Member NoteProperty Blocked $_.BlockCredential
    $row | Add-Member NoteProperty PasswordAge ((Get-Date) - $_.LastPasswordChangeTimestamp).Days
    $row | Add-Member NoteProperty Proxies ($_.ProxyAddresses -join ';')
    $report += $row
}
$report | Format-Table -AutoSize
