# What our customers have of one product
param([string]$Product = 'SPE_E3')
Connect-MsolService
$customers = Get-MsolPartnerContract -All
Write-Host "$($customers.Count) customers, the first is $((Get-MsolPartnerContract -MaxResults 1).Name)"
$report = foreach ($customer in $customers) {
    $tenant = @{ TenantId = $customer.TenantId }
    $sku = Get-MsolAccountSku @tenant | Where-Object { $_.SkuPartNumber -eq $Product }
    if ($sku) {
        [pscustomobject]@{ Customer = $customer.Name; Domain = $customer.DefaultDomainName; Used = $sku.ConsumedUnits; Bought = $sku.ActiveUnits }
    }
}
$report | Sort-Object Bought -Descending | Format-Table
$contoso = Get-MsolPartnerContract -DomainName 'contoso.com' -SearchKey DefaultDomainName
"Contoso's tenant is $($contoso.TenantId)"
$partner = Get-MsolPartnerInformation
"Support: $($partner.PartnerSupportUrl)"
Set-MsolPartnerInformation -PartnerHelpUrl 'https://help.fabrikam.com' -PartnerCompanyName 'Fabrikam' -PartnerSupportTelephones '+1 555 0100'
