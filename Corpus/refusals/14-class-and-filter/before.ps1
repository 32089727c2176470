class Directory {
    [object[]] Users() { return Get-MsolUser -All }
    static [bool] Exists([string]$upn) { return $null -ne (Get-MsolUser -UserPrincipalName $upn -ErrorAction SilentlyContinue) }
}
filter Get-Upn { (Get-MsolUser -ObjectId $_).UserPrincipalName }
$x = $true ? (Get-MsolUser -UserPrincipalName $upn) : $null
Get-MsolDomain && Write-Output 'done'
