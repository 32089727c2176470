[CmdletBinding()]
Param(
    [Parameter(Mandatory = $true)] [String]$Upn,
    [Switch]$Block
)
If (!(Get-Module -ListAvailable -Name MSOnline)) {
    Install-Module -Name MSOnline -Force -AllowClobber
}
Import-Module MSOnline
Try { Get-MsolDomain -ErrorAction Stop | Out-Null } Catch { Connect-MsolService }

$User = Get-MsolUser -UserPrincipalName $Upn
Write-Host "User  : $($User.DisplayName)" -ForegroundColor Yellow
Write-Host ("Blocked: {0}" -f $User.BlockCredential)
If ($Block.IsPresent -and $User.BlockCredential -eq $False) {
    Set-MsolUser -UserPrincipalName $User.UserPrincipalName -BlockCredential $True
}
If ((Get-MsolUser -UserPrincipalName $Upn).BlockCredential -eq $True) { Write-Host 'Sign-in is blocked' }
$Licence = (Get-MsolUser -UserPrincipalName $Upn).Licenses.AccountSkuId
ForEach ($Sku in $Licence) { Write-Host $Sku }
