# Adds the add-ons of project managers, all at once
Connect-MsolService
$skus = @('contoso:PROJECTPROFESSIONAL', 'contoso:VISIOCLIENT', 'contoso:POWER_BI_PRO')
$managers = Get-Content .\project-managers.txt
foreach ($upn in $managers) {
    $user = Get-MsolUser -UserPrincipalName $upn -ErrorAction SilentlyContinue
    if (-not $user) { Write-Warning "$upn not found"; continue }
    if (-not $user.UsageLocation) {
        Set-MsolUser -UserPrincipalName $upn -UsageLocation NL
    }
    Set-MsolUserLicense -UserPrincipalName $upn -AddLicenses $skus
}
# and the one who left the team
Set-MsolUserLicense -UserPrincipalName 'pm.former@contoso.com' -RemoveLicenses 'contoso:VISIOCLIENT', 'contoso:POWER_BI_PRO'
