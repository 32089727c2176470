# Registers the portal, gives it a second name, and takes the old one out of service
param([string]$Secret)
Connect-MsolService
$portal = New-MsolServicePrincipal -DisplayName 'Parents portal' -ServicePrincipalNames 'https://portal.contoso.com' -Type Password -Value $Secret -StartDate (Get-Date) -EndDate (Get-Date).AddYears(1)
Write-Host "The portal's id is $($portal.AppPrincipalId)"
$names = @{ ObjectId = $portal.ObjectId; AccountEnabled = $true }
Set-MsolServicePrincipal @names
$known = Get-MsolServicePrincipal -MaxResults 50
foreach ($principal in $known) {
    if ($principal.ServicePrincipalNames -contains 'https://oldportal.contoso.com') {
        Set-MsolServicePrincipal -AppPrincipalId $principal.AppPrincipalId -AccountEnabled $false
        Write-Host "$($principal.DisplayName) is off: $((Get-MsolServicePrincipal -ObjectId $principal.ObjectId).AccountEnabled)"
    }
}
Get-MsolServicePrincipal -SearchString 'Test portal' | ForEach-Object { Remove-MsolServicePrincipal -ObjectId $_.ObjectId }
Remove-MsolServicePrincipal -AppPrincipalId '3d4d17ea-1ae4-4705-947e-51369c5a5f79'
Remove-MsolServicePrincipal -ServicePrincipalName 'https://oldportal.contoso.com'
