class Directory {
    [object[]] Users() { return Get-MgUser -All }
    static [bool] Exists([string]$upn) { return $null -ne (Get-MgUser -UserId $upn -ErrorAction SilentlyContinue) }
}
filter Get-Upn { (Get-MgUser -UserId $_).UserPrincipalName }
$x = $true ? (Get-MgUser -UserId $upn) : $null
Get-MgDomain && Write-Output 'done'
