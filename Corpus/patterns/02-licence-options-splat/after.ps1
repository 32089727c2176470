Import-Module Microsoft.Graph.Identity.DirectoryManagement, Microsoft.Graph.Users, Microsoft.Graph.Users.Actions
Connect-MgGraph -Scopes 'LicenseAssignment.Read.All', 'LicenseAssignment.ReadWrite.All', 'User.ReadWrite.All' -NoWelcome
# Everybody in the file gets E3 without Yammer and Sway
$sku = Get-MgSubscribedSku -All | Where-Object SkuPartNumber -eq 'ENTERPRISEPACK'
$options = @{ SkuId = $sku.SkuId; DisabledPlans = @($sku.ServicePlans | Where-Object ServicePlanName -in 'YAMMER_ENTERPRISE', 'SWAY' | ForEach-Object ServicePlanId) }

Import-Csv .\starters.csv | ForEach-Object {
    $params = @{
        UserId = $_.UPN
        AddLicenses       = $options
    }
    Update-MgUser -UserId $_.UPN -UsageLocation $_.Country
    $null = Set-MgUserLicense @params -RemoveLicenses @()
}
