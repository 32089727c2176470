# Installs the module when it is not there, then looks whether we are connected
if (-not (Get-Module -ListAvailable -Name Microsoft.Graph.Identity.DirectoryManagement)) {
    Install-Module -Name Microsoft.Graph.Identity.DirectoryManagement -Scope CurrentUser -Force
}
Import-Module Microsoft.Graph.Identity.DirectoryManagement -ErrorAction Stop

try {
    Get-MgDomain -ErrorAction Stop | Out-Null
}
catch {
    Connect-MgGraph -Scopes 'Domain.Read.All', 'Organization.Read.All' -NoWelcome
}
$company = Get-MgOrganization
Write-Host "Connected to $($company.DisplayName)"
