# Installs the module when it is not there, then looks whether we are connected
if (-not (Get-Module -ListAvailable -Name MSOnline)) {
    Install-Module -Name MSOnline -Scope CurrentUser -Force
}
Import-Module MSOnline -ErrorAction Stop

try {
    Get-MsolDomain -ErrorAction Stop | Out-Null
}
catch {
    Connect-MsolService
}
$company = Get-MsolCompanyInformation
Write-Host "Connected to $($company.DisplayName)"
