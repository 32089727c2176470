[CmdletBinding()]
Param(
    [Parameter(Mandatory = $true)] [String]$Upn,
    [Switch]$Block
)
If (!(Get-Module -ListAvailable -Name Microsoft.Graph.Identity.DirectoryManagement)) {
    Install-Module -Name Microsoft.Graph.Identity.DirectoryManagement, Microsoft.Graph.Users -Force -AllowClobber
}
Import-Module Microsoft.Graph.Identity.DirectoryManagement, Microsoft.Graph.Users
Try { Get-MgDomain -ErrorAction Stop | Out-Null } Catch { Connect-MgGraph -Scopes 'Domain.Read.All', 'LicenseAssignment.Read.All', 'User.ReadWrite.All' -NoWelcome }

$User = Get-MgUser -UserId $Upn -Property Id, DisplayName, AccountEnabled, UserPrincipalName
Write-Host "User  : $($User.DisplayName)" -ForegroundColor Yellow
Write-Host ("Blocked: {0}" -f ($User.AccountEnabled -eq $false))
If ($Block.IsPresent -and $User.AccountEnabled -eq $true) {
    Update-MgUser -UserId $User.UserPrincipalName -AccountEnabled:$false
}
If ((Get-MgUser -UserId $Upn -Property Id, AccountEnabled).AccountEnabled -eq $false) { Write-Host 'Sign-in is blocked' }

$AccountSkuId = @{}
Get-MgSubscribedSku -All | ForEach-Object { $AccountSkuId[$_.SkuId] = '{0}:{1}' -f $_.AccountName, $_.SkuPartNumber }

$Licence = @((Get-MgUser -UserId $Upn -Property Id, AssignedLicenses).AssignedLicenses | ForEach-Object { $AccountSkuId[$_.SkuId] })
ForEach ($Sku in $Licence) { Write-Host $Sku }
