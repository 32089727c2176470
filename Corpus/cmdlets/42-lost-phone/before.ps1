# Lost phone: forget its methods, and the old app password
param([Parameter(Mandatory)][string]$UserPrincipalName)
Connect-MsolService
Reset-MsolStrongAuthenticationMethodByUpn -UserPrincipalName $UserPrincipalName
Remove-MsolApplicationPassword -UserPrincipalName $UserPrincipalName -PasswordId '3fa85f64-5717-4562-b3fc-2c963f66afa6'
Write-Host "$UserPrincipalName must register again at the next sign-in"
