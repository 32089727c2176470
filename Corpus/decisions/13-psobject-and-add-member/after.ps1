# Report in the style of PowerShell 2
$report = @()
Get-MgUser -All -Property Id, UserPrincipalName, AccountEnabled, LastPasswordChangeDateTime, ProxyAddresses | ForEach-Object {
    $row = New-Object PSObject
    $row | Add-Member -MemberType NoteProperty -Name 'Login' -Value $_.UserPrincipalName
    $row | Add-Member NoteProperty Blocked ($_.AccountEnabled -eq $false)
    $row | Add-Member NoteProperty PasswordAge ((Get-Date) - $_.LastPasswordChangeDateTime).Days
    $row | Add-Member NoteProperty Proxies ($_.ProxyAddresses -join ';')
    $report += $row
}
$report | Format-Table -AutoSize
