# Registers the portal, gives it a second name, and takes the old one out of service
param([string]$Secret)
Connect-MgGraph -Scopes 'Application.ReadWrite.All' -NoWelcome
$application = New-MgApplication -DisplayName 'Parents portal'
$credential = Add-MgApplicationPassword -ApplicationId $application.Id -PasswordCredential @{ StartDateTime = (Get-Date).ToUniversalTime(); EndDateTime = (Get-Date).AddYears(1).ToUniversalTime() }
$Secret = $credential.SecretText
$portal = New-MgServicePrincipal -DisplayName 'Parents portal' -AppId $application.AppId
Update-MgServicePrincipal -ServicePrincipalId $portal.Id -ServicePrincipalNames @(@($portal.ServicePrincipalNames) + 'https://portal.contoso.com' | Select-Object -Unique)
Write-Host "The portal's id is $($portal.AppId)"
$names = @{ ServicePrincipalId = $portal.Id; AccountEnabled = $true }
Update-MgServicePrincipal @names
$known = Get-MgServicePrincipal -Top 50
foreach ($principal in $known) {
    if ($principal.ServicePrincipalNames -contains 'https://oldportal.contoso.com') {
        Update-MgServicePrincipal -ServicePrincipalId $principal.Id -AccountEnabled:$false
        Write-Host "$($principal.DisplayName) is off: $((Get-MgServicePrincipal -ServicePrincipalId $principal.Id).AccountEnabled)"
    }
}
Get-MgServicePrincipal -Filter "startsWith(displayName,'Test portal')" -Top 500 | ForEach-Object { Remove-MgServicePrincipal -ServicePrincipalId $_.Id }
Remove-MgServicePrincipalByAppId -AppId '3d4d17ea-1ae4-4705-947e-51369c5a5f79'
$servicePrincipal = Get-MgServicePrincipal -Filter "servicePrincipalNames/any(n:n eq 'https://oldportal.contoso.com')"
Remove-MgServicePrincipal -ServicePrincipalId $servicePrincipal.Id
