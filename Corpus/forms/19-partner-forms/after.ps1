# What our customers have of one product
param([string]$Product = 'SPE_E3')
Connect-MgGraph -Scopes 'Directory.Read.All', 'Organization.ReadWrite.All' -NoWelcome
$customers = Get-MgContract -All
Write-Host "$($customers.Count) customers, the first is $((Get-MgContract -Top 1).DisplayName)"
$report = foreach ($customer in $customers) {
    $tenant = @{ TenantId = $customer.CustomerId }
    # TODO msol2graph MSG390: Graph has no tenant for a single call: connect to the customer tenant with Connect-MgGraph -TenantId before it.
    $sku = Get-MsolAccountSku @tenant | Where-Object { $_.SkuPartNumber -eq $Product }
    if ($sku) {
        [pscustomobject]@{ Customer = $customer.DisplayName; Domain = $customer.DefaultDomainName; Used = $sku.ConsumedUnits; Bought = $sku.ActiveUnits }
    }
}
$report | Sort-Object Bought -Descending | Format-Table
$contoso = Get-MgContract -All | Where-Object { $_.DefaultDomainName -eq 'contoso.com' }
"Contoso's tenant is $($contoso.CustomerId)"
$partner = Get-MgBetaOrganizationPartnerInformation -OrganizationId (Get-MgOrganization).Id
"Support: $($partner.SupportUrl)"
Update-MgBetaOrganizationPartnerInformation -HelpUrl 'https://help.fabrikam.com' -CompanyName 'Fabrikam' -SupportTelephones '+1 555 0100' -OrganizationId (Get-MgOrganization).Id
