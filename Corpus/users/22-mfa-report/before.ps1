Connect-MsolService
$Result = @()
$Users = Get-MsolUser -All
foreach ($U in $Users) {
    if ($U.StrongAuthenticationRequirements.State -ne $null) { $State = $U.StrongAuthenticationRequirements.State } else { $State = 'Disabled' }
    $Default = $U.StrongAuthenticationMethods | Where-Object { $_.IsDefault -eq $true } | Select-Object -ExpandProperty MethodType
    $Result += New-Object PSObject -Property @{
        UPN = $U.UserPrincipalName
        MFA = $State
        Method = $Default
        Phone = $U.StrongAuthenticationUserDetails.PhoneNumber
    }
}
$Result | Export-Csv .\mfa.csv -NoTypeInformation
