# Decommissioning of the last domain controller
$company = Get-MgOrganization
if ($company.OnPremisesSyncEnabled) {
    Update-MgOrganization -BodyParameter @{ onPremisesSyncEnabled = $false } -OrganizationId (Get-MgOrganization).Id
    do {
        Start-Sleep -Seconds 600
        $company = Get-MgOrganization
    } while ($company.OnPremisesSyncEnabled)
}
Write-Host "Sync is off for $($company.DisplayName)"
