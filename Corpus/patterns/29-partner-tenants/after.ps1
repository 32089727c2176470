# All customers: licences bought and used, one CSV
Connect-MgGraph -Scopes 'Directory.Read.All', 'Domain.Read.All', 'LicenseAssignment.Read.All', 'User.Read.All' -NoWelcome
$rows = foreach ($customer in Get-MgContract -All) {
    # one connection for each customer: Graph calls have no -TenantId
    try { Connect-MgGraph -TenantId $customer.CustomerId -Scopes 'Directory.Read.All', 'Domain.Read.All', 'LicenseAssignment.Read.All', 'User.Read.All' -ContextScope Process -NoWelcome -ErrorAction Stop }
    catch { Write-Warning "No connection to the customer's tenant: $_"; continue }
    $domain = Get-MgDomain | Where-Object { $_.IsInitial }
    foreach ($sku in Get-MgSubscribedSku -All) {
        [pscustomobject]@{
            Customer = $customer.DisplayName
            Initial  = $domain.Id
            Sku      = $sku.SkuPartNumber
            Bought   = $sku.PrepaidUnits.Enabled
            Used     = $sku.ConsumedUnits
            Users    = @(Get-MgUser -All).Count
        }
    }
}
$rows | Export-Csv .\customers.csv -NoTypeInformation
